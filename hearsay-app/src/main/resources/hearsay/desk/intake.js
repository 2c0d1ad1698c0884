/* Files dropped on the form, and the progress of reading them; the form does without. */
(() => {
  "use strict";
  document.addEventListener("DOMContentLoaded", () => {
    const drop = document.getElementById("drop");
    if (drop) {
      const over = (on) => (event) => { event.preventDefault(); drop.classList.toggle("over", on); };
      document.addEventListener("dragover", over(true));
      document.addEventListener("dragleave", over(false));
      document.addEventListener("drop", (event) => {
        over(false)(event);
        if (event.dataTransfer.files.length) {
          document.getElementById("files").files = event.dataTransfer.files;
          drop.requestSubmit();
        }
      });
    }
    const job = document.getElementById("job");
    if (job && job.dataset.events) {
      const events = new EventSource(job.dataset.events);
      events.addEventListener("progress", (event) => {
        const now = JSON.parse(event.data);
        job.querySelector("progress").value = now.done;
        document.getElementById("state").textContent = now.state;
        document.getElementById("counts").textContent =
          `${now.done} of ${now.all} files, ${now.added} new reports, ${now.there} there already`;
        if (now.state === "done" || now.state === "failed") { events.close(); location.reload(); }
      });
      events.onerror = () => events.close();
    }
  });
})();
