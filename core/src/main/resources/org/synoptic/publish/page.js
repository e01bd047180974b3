// The reader's choice of light or dark, kept where the browser allows it.
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
  function dark() {
    var asked = root.getAttribute("data-theme");
    return asked ? asked === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }
  function name() {
    button.textContent = dark() ? "Light" : "Dark";
    button.setAttribute("aria-label", dark() ? "Show the page light" : "Show the page dark");
  }
  var before = kept();
  if (before === "dark" || before === "light") root.setAttribute("data-theme", before);
  name();
  button.addEventListener("click", function () {
    var next = dark() ? "light" : "dark";
    root.setAttribute("data-theme", next);
    kept(next);
    name();
  });
})();
