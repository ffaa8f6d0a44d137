
(() => {
  "use strict";
  const root = document.documentElement;
  const buttons = [...document.querySelectorAll(".switch button")];
  const form = document.getElementById("list");
  const code = document.getElementById("code");
  const record = document.getElementById("record");
  const rows = [...document.querySelectorAll(".row")];
  const groups = [...document.querySelectorAll(".group")];

  const speak = language => {
    root.lang = language;
    document.title = root.getAttribute("data-title-" + language);
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.value === language));
    const all = code.options[0];
    all.text = all.getAttribute("data-" + language);
    count();
  };

  const count = () => {
    const shown = rows.filter(row => !row.hidden).length;
    document.getElementById("shown").textContent = new Intl.NumberFormat(root.lang).format(shown);
  };

  const filter = () => {
    const text = record.value.trim().toLowerCase();
    for (const row of rows) {
      row.hidden = (code.value !== "" && !row.dataset.code.split(" ").includes(code.value))
        || (text !== "" && !row.dataset.record.toLowerCase().includes(text));
    }
    const filtered = code.value !== "" || text !== "";
    for (const group of groups) group.hidden = filtered && !group.querySelector(".row:not([hidden])");
    count();
  };

  for (const button of buttons) button.addEventListener("click", () => speak(button.value));
  code.addEventListener("change", filter);
  record.addEventListener("input", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  form.addEventListener("submit", event => event.preventDefault());
  form.hidden = false;
  filter();
})();
