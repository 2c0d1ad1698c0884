/* Zoom and pan: borders scale, dots and names keep their size, and names that had no room show. The map stands without it. */
(() => {
  "use strict";
  document.addEventListener("DOMContentLoaded", () => {
    const svg = d3.select("#map");
    const world = svg.select("#world");
    if (world.empty()) return;
    const zoom = d3.zoom()
      .scaleExtent([1, 40])
      .translateExtent([[0, 0], [svg.node().viewBox.baseVal.width, svg.node().viewBox.baseVal.height]])
      .filter((event) => (event.type === "wheel" ? event.ctrlKey : !event.button))
      .on("zoom", ({ transform }) => {
        world.attr("transform", transform);
        world.selectAll(".spot > *").attr("transform", function () {
          const dot = this.parentNode.querySelector("circle");
          const [x, y] = [dot.getAttribute("cx"), dot.getAttribute("cy")];
          return `translate(${x} ${y}) scale(${1 / transform.k}) translate(${-x} ${-y})`;
        });
        svg.classed("near", transform.k > 3);
      });
    svg.call(zoom).on("dblclick.zoom", null);
    d3.select("#nearer").on("click", () => svg.call(zoom.scaleBy, 2));
    d3.select("#farther").on("click", () => svg.call(zoom.scaleBy, 0.5));
  });
})();
