/* Days chosen by dragging over a strip; the bars and the form do the same without a script. */
(() => {
  "use strict";
  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll(".stripline").forEach((strip) => {
      const svg = d3.select(strip).select("svg");
      const box = svg.node().viewBox.baseVal;
      const days = d3.scaleTime()
        .domain([new Date(strip.dataset.from), new Date(strip.dataset.to)])
        .range([0, box.width]);
      const iso = d3.utcFormat("%Y-%m-%d");
      const go = (from, to) => {
        const at = new URL(location.href);
        at.searchParams.set("clock", strip.dataset.clock);
        at.searchParams.delete("page");
        if (from) { at.searchParams.set("from", from); at.searchParams.set("to", to); }
        else { at.searchParams.delete("from"); at.searchParams.delete("to"); }
        at.hash = "list";
        location.href = at;
      };
      const brush = d3.brushX()
        .extent([[0, 0], [box.width, box.height - 16]])
        .on("end", (event) => {
          if (!event.sourceEvent) return;
          if (!event.selection) { return; }
          go(...event.selection.map((x) => iso(days.invert(x))));
        });
      const layer = svg.insert("g", "a").attr("class", "brush").call(brush);
      const now = new URL(location.href).searchParams;
      if ((now.get("clock") || "published") === strip.dataset.clock && now.get("from")) {
        const to = now.get("to") || strip.dataset.to;
        layer.call(brush.move, [days(new Date(now.get("from"))), days(new Date(to)) + 2]);
      }
    });
  });
})();
