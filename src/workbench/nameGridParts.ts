/** What an attribute is to be; null where it is to go. */
type Attributes = Readonly<Record<string, string | null>>;

/** Parts of the grid that its makers left without a name or in the wrong role, and what they are. */
const PARTS: readonly (readonly [selector: string, attributes: Attributes])[] = [
  // Before everything else in the order of the Tab key otherwise.
  ["canvas[tabindex='1']", { tabindex: "0" }],
  ["[data-u-comp='defined-name'] input", { "aria-label": "Cell address or name" }],
  ["[data-u-comp='defined-name'] a[type='button']", { role: "button", tabindex: "0", "aria-label": "Named cells" }],
  // The button inside it is the one that can be pressed.
  ["div[data-slot='dropdown-menu-trigger']", { "aria-haspopup": null, "aria-expanded": null, "aria-controls": null }],
  ["div[data-slot='dropdown-menu-trigger'] > button", { "aria-label": "All sheets", "aria-haspopup": "menu" }],
  ["button:has(> .univerjs-icon-close-icon)", { "aria-label": "Close" }],
  ["section[aria-label^='Notifications'] + section[aria-label^='Notifications']", { "aria-label": "More of the grid" }],
];

/** Gives the grid's parts their names and roles as they appear, for screen readers and the keyboard. */
export function nameGridParts(container: HTMLElement): void {
  const name = () => {
    for (const [selector, attributes] of PARTS) {
      for (const part of container.querySelectorAll(selector)) give(part, attributes);
    }
  };
  new MutationObserver(name).observe(container, { childList: true, subtree: true });
  name();
}

function give(part: Element, attributes: Attributes): void {
  for (const [attribute, value] of Object.entries(attributes)) {
    if (part.getAttribute(attribute) === value) continue;
    if (value === null) part.removeAttribute(attribute);
    else part.setAttribute(attribute, value);
  }
}
