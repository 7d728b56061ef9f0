// Shows /openapi.json. Everything is set as text, nothing as markup.

const METHODS = ["get", "head", "put", "post", "patch", "delete"];

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

const text = (words, kind) => (words ? element("p", kind ? { class: kind } : {}, words) : undefined);

function resolved(api, node) {
  if (!node?.$ref) {
    return node ?? {};
  }
  const target = node.$ref.split("/").slice(1).reduce((at, key) => at[key.replaceAll("~1", "/")], api);
  return { ...resolved(api, target), ...node };
}

const nameOf = (node) => node.$ref?.split("/").at(-1);
const schemaLink = (name) => element("a", { href: `#schema-${name}` }, name);

/** What a schema takes, in a few words. */
function type(schema = {}) {
  const name = nameOf(schema);
  if (name) {
    return [schemaLink(name)];
  }
  if (schema.enum) {
    return [schema.enum.join(" | ")];
  }
  if (schema.type === "array") {
    return ["list of ", ...type(schema.items)];
  }
  if (typeof schema.additionalProperties === "object") {
    return ["by key: ", ...type(schema.additionalProperties)];
  }
  const options = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (options) {
    const between = schema.allOf ? " and " : " or ";
    return options.flatMap((option, at) => (at ? [between, ...type(option)] : type(option)));
  }
  return [[schema.format ?? schema.type ?? "any"].flat().join(" or ")];
}

function table(caption, heads, rows) {
  if (rows.length === 0) {
    return undefined;
  }
  const head = element("tr", {}, ...heads.map((title) => element("th", { scope: "col" }, title)));
  return element(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    element(
      "table",
      {},
      element("caption", {}, caption),
      element("thead", {}, head),
      element("tbody", {}, ...rows),
    ),
  );
}

const row = (attributes, ...cells) =>
  element("tr", attributes, ...cells.map((cell) => element("td", {}, ...[cell].flat())));

/** Properties of a schema with those of its parts and of inline objects below it. */
function properties(api, schema, path = "") {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const full = path + name;
    const inner = property.items ?? property.additionalProperties ?? property;
    const below = inner.properties && !inner.$ref ? properties(api, inner, `${full}.`) : [];
    const needed = schema.required?.includes(name) ? "" : " (optional)";
    const meaning = property.description ?? resolved(api, property).description ?? "";
    return [row({}, element("code", {}, full + needed), type(property), meaning), ...below];
  });
  const parts = (schema.allOf ?? []).filter((part) => !part.$ref);
  return [...own, ...parts.flatMap((part) => properties(api, part, path))];
}

function schemaArticle(api, name, schema) {
  const parts = (schema.allOf ?? schema.anyOf ?? schema.oneOf ?? []).filter((part) => part.$ref);
  const joined = parts.flatMap((part, at) => [at ? ", " : "", schemaLink(nameOf(part))]);
  const lead = schema.allOf ? "Has all of " : "One of ";
  const simple = schema.properties || schema.allOf || schema.anyOf || schema.oneOf;
  return element(
    "article",
    { id: `schema-${name}` },
    element("h3", {}, name),
    text(schema.description, "muted"),
    simple ? undefined : element("p", {}, element("code", {}, ...type(schema))),
    joined.length ? element("p", {}, lead, ...joined) : undefined,
    table(`Properties of ${name}`, ["Property", "Type", "Meaning"], properties(api, schema)),
  );
}

function parameterRow(api, node) {
  const parameter = resolved(api, node);
  const needed = parameter.required ? "" : ", optional";
  const name = parameter.name === "variables" ? "var-…" : parameter.name;
  return row(
    {},
    element("code", {}, name),
    parameter.in + needed,
    type(parameter.schema),
    parameter.description ?? "",
  );
}

function responseRow(api, status, node) {
  const response = resolved(api, node);
  const bodies = Object.entries(response.content ?? {}).flatMap(([media, body], at) => [
    `${at ? ", " : ""}${media}: `,
    ...type(body.schema),
  ]);
  const headers = Object.keys(response.headers ?? {}).join(", ");
  return row(
    {},
    element("code", {}, status === "default" ? "else" : status),
    bodies.length ? bodies : "no body",
    headers,
    response.description ?? "",
  );
}

function callArticle(api, path, method, call) {
  const bodies = Object.entries(resolved(api, call.requestBody).content ?? {}).map(([media, body]) =>
    row({}, element("code", {}, media), type(body.schema)),
  );
  return element(
    "article",
    { id: call.operationId },
    element("h3", {}, element("span", { class: "method" }, method.toUpperCase()), element("span", { class: "path" }, path)),
    text(call.summary),
    text(call.description, "muted"),
    table(`Parameters of ${call.operationId}`, ["Parameter", "In", "Type", "Meaning"], (call.parameters ?? []).map((node) => parameterRow(api, node))),
    table(`Body of ${call.operationId}`, ["Type of content", "Schema"], bodies),
    table(`Answers of ${call.operationId}`, ["Status", "Body", "Headers", "Meaning"], Object.entries(call.responses).map(([status, node]) => responseRow(api, status, node))),
  );
}

function section(contents, id, title, items) {
  contents.append(element("strong", {}, title), ...items.map(([anchor, name]) => element("a", { href: `#${anchor}` }, name)));
  return element("h2", { id }, title);
}

function calls(api) {
  return Object.entries(api.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({ path, method, call: item[method] })),
  );
}

function show(api, contents, main) {
  main.append(text(api.info.description));
  for (const { name, description } of api.tags) {
    const own = calls(api).filter(({ call }) => call.tags.includes(name));
    main.append(section(contents, `tag-${name}`, description, own.map(({ call }) => [call.operationId, call.summary])));
    main.append(...own.map(({ path, method, call }) => callArticle(api, path, method, call)));
  }
  const schemas = Object.entries(api.components.schemas);
  const events = schemas.filter(([, schema]) => schema["x-event"]);
  main.append(section(contents, "events", "Events of a stream", events.map(([name, schema]) => [`schema-${name}`, schema["x-event"]])));
  main.append(...events.map(([name, schema]) => schemaArticle(api, name, schema)));
  const codes = schemas.filter(([name]) => name.endsWith("ErrorCode"));
  main.append(section(contents, "codes", "Error codes", codes.map(([name]) => [`schema-${name}`, name])));
  main.append(...codes.map(([name, schema]) => codeArticle(name, schema)));
  const others = schemas.filter((schema) => !events.includes(schema) && !codes.includes(schema));
  main.append(section(contents, "schemas", "Schemas", others.map(([name]) => [`schema-${name}`, name])));
  main.append(...others.map(([name, schema]) => schemaArticle(api, name, schema)));
}

function codeArticle(name, schema) {
  const rows = schema.oneOf.map((code) =>
    row({ id: code.const }, element("code", {}, code.const), String(code["x-status"] ?? "in a row"), code.description),
  );
  return element(
    "article",
    { id: `schema-${name}` },
    element("h3", {}, name),
    text(schema.description, "muted"),
    table(name, ["Code", "Status", "Meaning"], rows),
  );
}

async function start() {
  const main = document.getElementById("description");
  try {
    const answer = await fetch("/openapi.json");
    show(await answer.json(), document.getElementById("contents"), main);
    // The browser looked for the anchor before it was there.
    if (location.hash) {
      location.replace(location.hash);
    }
  } catch {
    main.append(text("The description cannot be loaded now. Reload the page to try again."));
  }
  main.removeAttribute("aria-busy");
}

start();
