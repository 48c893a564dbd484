import { descendants, find, parseXml, type XmlElement } from "./xmlTree";

/**
 * What may stand in an element, in the order Office asks for. An element that is not listed here may hold anything.
 *
 * @source Office add-ins XML manifest reference: each element's "can contain", in its order
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides".split(
      " ",
    ),
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  "Host:VersionOverrides": ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  "ExtensionPoint:CustomFunctions": ["Script", "Page", "Metadata", "Namespace"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  "Action:ShowTaskpane": ["TaskpaneId", "SourceLocation"],
  "Action:ExecuteFunction": ["FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

/** Which kind of resource each element's `resid` must name. */
const RESOURCE_OF: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  SourceLocation: "bt:Urls",
  Runtime: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Title: "bt:ShortStrings",
  Label: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

/** @source Office add-ins XML manifest reference: Resources, resid, Image */
const MAX_RESID = 32;
const MAX_VALUE: Readonly<Record<string, number>> = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };
const RIBBON_SIZES = [16, 32, 80];

/** A picture the manifest names, with the size it must have. */
export interface NamedIcon {
  readonly url: string;
  readonly pixels: number;
}

/** The manifest's faults in words, in no particular order; none where Office can load it. */
export function checkManifest(xml: string): readonly string[] {
  const root = parseXml(xml);
  return [
    ...checkOrder(root, ""),
    ...checkResources(root),
    ...checkUrls(root),
    ...checkSharedRuntime(root),
    ...checkIdentity(root),
    ...checkRibbonSizes(root),
  ];
}

function checkOrder(element: XmlElement, parent: string): readonly string[] {
  const type = element.attributes["xsi:type"] ?? "";
  const inOverrides = parent === "VersionOverrides" || element.name === "VersionOverrides";
  const allowed =
    ORDER[`${element.name}:${type}`] ??
    (element.name === "Host" && type !== "" ? ORDER["Host:VersionOverrides"] : ORDER[element.name]);
  const below = element.children.flatMap((child) => checkOrder(child, inOverrides ? "VersionOverrides" : element.name));
  if (allowed === undefined) return below;
  const places = element.children.map(({ name }) => allowed.indexOf(name));
  const strangers = element.children.filter((_, index) => places[index] === -1).map(({ name }) => name);
  const isOrdered = places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
  return [
    ...strangers.map((name) => `${element.name} may not hold ${name}`),
    ...(isOrdered ? [] : [`${element.name} holds its elements in the wrong order`]),
    ...below,
  ];
}

function checkResources(root: XmlElement): readonly string[] {
  const kinds = find(root, "Resources")?.children ?? [];
  const resources = kinds.flatMap((kind) =>
    kind.children.map(({ attributes }) => ({
      kind: kind.name,
      id: attributes["id"] ?? "",
      value: attributes["DefaultValue"] ?? "",
    })),
  );
  const uses = descendants(root).filter(({ attributes }) => attributes["resid"] !== undefined);
  const ids = resources.map(({ id }) => id);
  return [
    ...uses
      .filter(
        ({ name, attributes }) =>
          !resources.some(({ id, kind }) => id === attributes["resid"] && kind === RESOURCE_OF[name]),
      )
      .map(({ name, attributes }) => `${name} names ${attributes["resid"]}, which is no such resource`),
    ...resources
      .filter(({ id }) => !uses.some(({ attributes }) => attributes["resid"] === id))
      .map(({ id }) => `${id} is used by nothing`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice`),
    ...ids.filter((id) => id.length > MAX_RESID).map((id) => `${id} is longer than ${MAX_RESID} characters`),
    ...resources
      .filter(({ kind, value }) => value === "" || value.length > (MAX_VALUE[kind] ?? Number.POSITIVE_INFINITY))
      .map(({ id }) => `${id} is empty or too long`),
  ];
}

/** Every address the manifest names. */
export function manifestUrls(xml: string): readonly string[] {
  return descendants(parseXml(xml)).flatMap(({ name, attributes, text }) => {
    const address = attributes["Url"] ?? attributes["DefaultValue"] ?? (name === "AppDomain" ? text : "");
    return /^\w+:\/\//.test(address) ? [address] : [];
  });
}

function checkUrls(root: XmlElement): readonly string[] {
  const named = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "bt:Url", "bt:Image", "ExtendedOverrides"];
  return descendants(root)
    .filter(({ name, attributes }) => named.includes(name) && attributes["resid"] === undefined)
    .map(({ attributes }) => attributes["DefaultValue"] ?? attributes["Url"] ?? "")
    .filter((address) => !address.startsWith("https://"))
    .map((address) => `${address} is not https`);
}

function checkSharedRuntime(root: XmlElement): readonly string[] {
  const residOf = (element: XmlElement | undefined): string | undefined => element?.attributes["resid"];
  const runtime = find(root, "Runtime");
  const page = find(find(root, "Page") ?? root, "SourceLocation");
  const faults = [];
  if (runtime?.attributes["lifetime"] !== "long") faults.push("The runtime is not a long one, so it is not shared");
  if (residOf(page) !== residOf(runtime)) faults.push("The functions' page is not the runtime's");
  if (residOf(find(root, "FunctionFile")) !== residOf(runtime)) faults.push("The function file is not the runtime's");
  return faults;
}

function checkIdentity(root: XmlElement): readonly string[] {
  const faults = [];
  const textOf = (name: string): string => find(root, name)?.text ?? "";
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(textOf("Id"))) faults.push("The Id is no GUID");
  if (!/^\d+(?:\.\d+){3}$/.test(textOf("Version"))) faults.push("The version does not have four numbers");
  if (textOf("DefaultLocale") !== "en-GB") faults.push("The locale is not en-GB");
  for (const [name, max] of [
    ["DisplayName", 125],
    ["Description", 250],
  ] as const) {
    const value = root.children.find((child) => child.name === name)?.attributes["DefaultValue"] ?? "";
    if (value === "" || value.length > max) faults.push(`${name} is empty or too long`);
  }
  return faults;
}

function checkRibbonSizes(root: XmlElement): readonly string[] {
  return descendants(root)
    .filter(({ name }) => name === "Icon")
    .flatMap((icon) =>
      RIBBON_SIZES.filter((size) => !icon.children.some(({ attributes }) => attributes["size"] === String(size))),
    )
    .map((size) => `A ribbon icon has no picture of ${size} pixels`);
}

/** Every picture with the size it must have. @source manifest reference: IconUrl 32, HighResolutionIconUrl 64 */
export function namedIcons(xml: string): readonly NamedIcon[] {
  const root = parseXml(xml);
  const urlOf = (element: XmlElement | undefined): string => element?.attributes["DefaultValue"] ?? "";
  const images = new Map(
    (find(root, "bt:Images")?.children ?? []).map((image) => [image.attributes["id"] ?? "", urlOf(image)]),
  );
  const ribbon = descendants(root).filter(
    ({ name, attributes }) => name === "bt:Image" && attributes["size"] !== undefined,
  );
  return [
    { url: urlOf(find(root, "IconUrl")), pixels: 32 },
    { url: urlOf(find(root, "HighResolutionIconUrl")), pixels: 64 },
    ...ribbon.map(({ attributes }) => ({
      url: images.get(attributes["resid"] ?? "") ?? "",
      pixels: Number(attributes["size"]),
    })),
  ];
}

/** The functions that the ribbon's buttons call by name. */
export function ribbonFunctions(xml: string): readonly string[] {
  return descendants(parseXml(xml))
    .filter(({ name }) => name === "FunctionName")
    .map(({ text }) => text);
}

/** The requirement sets the add-in asks for, each with its least version. */
export function requirementSets(xml: string): Readonly<Record<string, string>> {
  const sets = find(find(parseXml(xml), "Requirements") ?? parseXml(xml), "Sets")?.children ?? [];
  return Object.fromEntries(sets.map(({ attributes }) => [attributes["Name"] ?? "", attributes["MinVersion"] ?? ""]));
}
