// Shows a finding's words in every report. Without this script the links lead to the reports.
(function () {
  "use strict";
  var MANY = 4;
  var calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  var bar = document.getElementById("bar");
  var chosen = document.getElementById("chosen");
  var marks = new Map();
  var choices = [];
  var current = null;
  var cameFrom = null;

  document.querySelectorAll("mark[data-e]").forEach(function (mark) {
    mark.dataset.e.split(" ").forEach(function (id) {
      if (!marks.has(id)) marks.set(id, []);
      marks.get(id).push(mark);
    });
  });
  document.querySelectorAll(".rail a").forEach(function (link) {
    choices.push(link.dataset.e);
  });
  document.querySelectorAll(".panes").forEach(function (panes) {
    panes.classList.add("ready");
    panes.classList.toggle("many", panes.children.length > MANY);
  });

  function clear() {
    document.querySelectorAll("mark.on").forEach(function (mark) { mark.classList.remove("on"); });
    document.querySelectorAll(".current").forEach(function (e) { e.classList.remove("current"); });
    document.querySelectorAll(".pane.lacks").forEach(function (e) { e.classList.remove("lacks"); });
  }

  function within(box, mark) {
    var head = box.querySelector(".pane-head");
    var gap = mark.getBoundingClientRect().top - box.getBoundingClientRect().top;
    box.scrollTop += gap - (head ? head.offsetHeight : 0) - 24;
  }

  function show(id, pane) {
    var found = marks.get(id) || [];
    if (!found.length) return;
    clear();
    current = id;
    var panes = found[0].closest(".panes");
    var seen = new Set();
    found.forEach(function (mark) {
      mark.classList.add("on");
      seen.add(mark.closest(".pane"));
    });
    Array.prototype.forEach.call(panes.children, function (each) {
      each.classList.toggle("lacks", !seen.has(each));
    });
    var first = new Set();
    found.forEach(function (mark) {
      var box = mark.closest(".pane");
      if (!first.has(box)) within(box, mark);
      first.add(box);
    });
    var target = (pane && document.getElementById(pane)) || found[0].closest(".pane");
    panes.scrollLeft += target.getBoundingClientRect().left - panes.getBoundingClientRect().left;
    document.querySelectorAll('[data-e="' + id + '"]').forEach(function (link) {
      if (link.matches(".finding, .rail a")) link.classList.add("current");
    });
    var rail = document.querySelector('.rail a[data-e="' + id + '"]');
    if (rail) {
      var list = rail.closest(".rail");
      list.scrollTop += rail.getBoundingClientRect().top - list.getBoundingClientRect().top - 60;
    }
    var words = document.getElementById("e" + id);
    chosen.textContent = words ? words.textContent : found[0].textContent;
    bar.hidden = false;
    return target;
  }

  function choose(id, pane, from) {
    var target = show(id, pane);
    if (!target) return false;
    var reader = target.closest(".bench");
    if (!reader.contains(from)) {
      cameFrom = { link: from, y: window.scrollY };
      var wide = matchMedia("(min-width: 62rem)").matches;
      (wide ? reader : target.closest(".panes")).scrollIntoView({ block: "start", behavior: calm ? "auto" : "smooth" });
      target.focus({ preventScroll: true });
    }
    return true;
  }

  function back() {
    clear();
    current = null;
    bar.hidden = true;
    if (cameFrom) {
      window.scrollTo({ top: cameFrom.y, behavior: calm ? "auto" : "smooth" });
      cameFrom.link.focus({ preventScroll: true });
      cameFrom = null;
    }
  }

  function step(by) {
    var at = choices.indexOf(current);
    var next = at < 0 ? (by > 0 ? 0 : choices.length - 1) : at + by;
    if (next >= 0 && next < choices.length) show(choices[next]);
  }

  document.addEventListener("click", function (event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    var mark = event.target.closest("mark[data-e]");
    if (mark) {
      var ids = mark.dataset.e.split(" ");
      show(ids[(ids.indexOf(current) + 1) % ids.length], mark.closest(".pane").id);
      return;
    }
    var link = event.target.closest("a[data-e]");
    if (link && choose(link.dataset.e, link.dataset.r, link)) event.preventDefault();
  });
  function unfold(target) {
    var folded = target && target.querySelector("details");
    if (folded) folded.open = true;
  }
  document.querySelectorAll(".sections a").forEach(function (link) {
    link.addEventListener("click", function () { unfold(document.querySelector(link.getAttribute("href"))); });
  });
  if (location.hash.length > 1) unfold(document.getElementById(location.hash.slice(1)));
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (each) { each.open = true; });
  });

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && !bar.hidden) back();
  });
  document.getElementById("back").addEventListener("click", back);
  document.getElementById("next").addEventListener("click", function () { step(1); });
  document.getElementById("previous").addEventListener("click", function () { step(-1); });

  document.querySelectorAll(".filters").forEach(function (group) {
    group.hidden = false;
    group.addEventListener("click", function (event) {
      var button = event.target.closest("[data-filter]");
      if (!button) return;
      group.querySelectorAll("button").forEach(function (each) {
        each.setAttribute("aria-pressed", String(each === button));
      });
      var kind = button.dataset.filter;
      group.parentElement.querySelectorAll(".matrix tbody").forEach(function (row) {
        row.hidden = kind !== "all" && !row.classList.contains(kind);
      });
    });
  });
})();
