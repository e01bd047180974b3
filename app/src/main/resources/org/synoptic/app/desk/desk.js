// Light or dark as on every page, and the keys that readers know.
(function () {
  "use strict";
  var root = document.documentElement;
  var button = document.getElementById("theme");
  function kept(value) {
    try {
      if (value !== undefined) localStorage.setItem("synoptic-theme", value);
      return localStorage.getItem("synoptic-theme");
    } catch (refused) {
      return null;
    }
  }
  var before = kept();
  if (before === "dark" || before === "light") root.setAttribute("data-theme", before);
  if (button) button.addEventListener("click", function () {
    var asked = root.getAttribute("data-theme");
    var dark = asked ? asked === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.setAttribute("data-theme", dark ? "light" : "dark");
    kept(dark ? "light" : "dark");
  });
  var stories = Array.prototype.slice.call(document.querySelectorAll(".story"));
  var here = -1;
  function go(next) {
    if (!stories.length) return;
    if (here >= 0) stories[here].classList.remove("here");
    here = Math.max(0, Math.min(stories.length - 1, next));
    stories[here].classList.add("here");
    stories[here].querySelector("a").focus();
  }
  document.addEventListener("keydown", function (event) {
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "j") go(here + 1);
    else if (event.key === "k") go(here - 1);
    else if (event.key === "o" && here >= 0) stories[here].querySelector("a").click();
    else if (event.key === "A") {
      var looked = document.getElementById("looked");
      if (looked) looked.submit();
    } else if (event.key === "+") {
      var box = document.getElementById("what");
      if (box) { box.focus(); event.preventDefault(); }
    } else if (event.key === "/") {
      var search = document.getElementById("q");
      if (search) search.focus(); else location.href = "/search";
      event.preventDefault();
    }
  });
})();
