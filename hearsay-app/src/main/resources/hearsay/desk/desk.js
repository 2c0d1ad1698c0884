/* Keys, light and dark, and the two-way light between a text and its margin. Reading needs none of it. */
(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("js");

  const stored = () => { try { return localStorage.getItem("theme"); } catch { return null; } };
  const isDark = () => (root.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  if (stored()) root.dataset.theme = stored();
  const flip = () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    try { localStorage.setItem("theme", root.dataset.theme); } catch { /* the choice lasts for this page */ }
  };

  const rows = () => [...document.querySelectorAll("[data-row]")];
  let at = -1;
  const move = (by) => {
    const all = rows();
    if (!all.length) return;
    const now = all.findIndex((row) => row.classList.contains("at"));
    at = Math.min(all.length - 1, Math.max(0, (now < 0 ? at : now) + by));
    all.forEach((row) => row.classList.remove("at"));
    all[at].classList.add("at");
    const link = all[at].querySelector("[data-open]") || all[at].querySelector("a");
    if (link) link.focus({ preventScroll: true });
    all[at].scrollIntoView({ block: "nearest" });
    if (all[at].dataset.s) light(all[at].dataset.s);
  };

  const light = (id) => {
    document.querySelectorAll(".lit").forEach((lit) => lit.classList.remove("lit"));
    if (!id) return;
    document.querySelectorAll(`[data-s="${CSS.escape(id)}"]`).forEach((part) => part.classList.add("lit"));
  };
  document.addEventListener("mouseover", (event) => {
    const part = event.target.closest("[data-s]");
    if (part) light(part.dataset.s);
  });

  /** A judgement that is being worked in: to the page that it is about, when that is there. */
  const watch = (notice) => {
    const events = new EventSource(`/judgements/${notice.dataset.decision}/events`);
    events.addEventListener("progress", (event) => {
      const now = JSON.parse(event.data);
      notice.querySelector(".seconds").textContent = now.seconds;
      if (!now.changes && !now.failure) return;
      events.close();
      const at = new URL(now.changes ? now.changes.at : location.pathname, location.href);
      location.replace(`${at.pathname}?judged=${now.judgement}`);
    });
    events.onerror = () => events.close();
  };

  const places = { c: "/", r: "/reports", m: "/matrix", t: "/timeline", p: "/map", s: "/sources" };
  let going = false;
  const follow = (selector) => { const link = document.querySelector(selector); if (link) link.click(); };
  const keys = {
    j: () => move(1),
    k: () => move(-1),
    d: flip,
    "/": () => { const field = document.getElementById("find") || document.getElementById("q"); if (field) { field.focus(); field.select(); } },
    "?": () => document.getElementById("keys").showModal(),
    "[": () => follow("a[rel=prev]"),
    "]": () => follow("a[rel=next]"),
    g: () => { going = true; setTimeout(() => { going = false; }, 1500); },
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, select, textarea, dialog")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (going && places[event.key]) { going = false; location.href = places[event.key]; return; }
    const act = keys[event.key];
    if (act) { event.preventDefault(); act(); }
  });

  document.addEventListener("DOMContentLoaded", () => {
    const notice = document.querySelector("[data-decision]");
    if (notice) watch(notice);
    const theme = document.getElementById("theme");
    if (theme) theme.addEventListener("click", flip);
    if (matchMedia("(max-width: 900px)").matches) {
      document.querySelectorAll(".filters > details").forEach((fold) => { fold.open = false; });
    }
  });
  document.addEventListener("htmx:configRequest", (event) => {
    event.detail.headers["X-Hearsay-Token"] = document.body.dataset.token;
    for (const [name, value] of Object.entries(event.detail.parameters)) {
      if (value === "" && event.detail.verb === "get") delete event.detail.parameters[name];
    }
  });
})();
