// The keys that readers know, and files dropped anywhere. What a page does by itself stands in
// front: page.js.
(function () {
  "use strict";
  var stories = Array.prototype.slice.call(document.querySelectorAll(".story"));
  var here = -1;
  var keys = document.getElementById("keys");
  var on = document.getElementById("keys-on");

  function go(next) {
    if (!stories.length) return;
    if (here >= 0) stories[here].classList.remove("here");
    here = Math.max(0, Math.min(stories.length - 1, next));
    stories[here].classList.add("here");
    stories[here].querySelector("a").focus();
  }
  function focus(id) {
    var box = document.getElementById(id);
    if (box) box.focus();
    return box;
  }
  function press(selector) {
    var within = here >= 0 ? stories[here] : document;
    var button = here >= 0 || !stories.length ? within.querySelector(selector) : null;
    if (button) button.click();
  }
  function help() {
    if (keys && keys.open) keys.close();
    else if (keys) keys.showModal();
  }
  var does = {
    j: function () { go(here + 1); },
    k: function () { go(here - 1); },
    o: function () { if (here >= 0) stories[here].querySelector("a").click(); },
    m: function () { press(".seen button"); },
    s: function () { press(".mark button"); },
    A: function () { var all = document.getElementById("looked"); if (all) all.submit(); },
    "+": function () { focus("what"); },
    "/": function () { if (!focus("q")) location.href = "/search"; },
    "?": help
  };
  document.addEventListener("keydown", function (event) {
    var ticks = /^(checkbox|radio|file)$/.test(event.target.type);
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) && !ticks;
    var behind = keys && keys.open && event.key !== "?";
    var other = event.ctrlKey || event.metaKey || event.altKey;
    var off = on && !on.checked && event.key !== "?";
    if (typing || other || off || behind || !Object.prototype.hasOwnProperty.call(does, event.key)) return;
    event.preventDefault();
    does[event.key]();
  });

  if (on) {
    try { on.checked = localStorage.getItem("keys") !== "off"; } catch (e) { /* not kept */ }
    on.addEventListener("change", function () {
      try { localStorage.setItem("keys", on.checked ? "on" : "off"); } catch (e) { /* not kept */ }
    });
  }
  var button = document.getElementById("help");
  if (button) button.addEventListener("click", help);

  var files = document.getElementById("file");
  if (files) {
    document.addEventListener("dragover", function (event) { event.preventDefault(); });
    document.addEventListener("drop", function (event) {
      if (!event.dataTransfer || !event.dataTransfer.files.length) return;
      event.preventDefault();
      files.files = event.dataTransfer.files;
      files.focus();
    });
  }
})();
