// Has Mermaid parse each file of a folder, and writes what it read beside it, as lines of fields:
//   state  ID PARENT CLASSES LABEL      group  ID PARENT LABEL      start  ID      end  ID
//   arrow  FROM TO LABEL
// A file that it refuses ends in a line "error" with what it said.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";

const page = new JSDOM("<!doctype html><body></body>");
globalThis.window = page.window;
globalThis.document = page.window.document;
const { default: mermaid } = await import("mermaid");
mermaid.initialize({ startOnLoad: false, logLevel: "fatal" });

// Mermaid keeps #36; apart until it draws.
function shown(text) {
  return (text ?? "")
    .replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/[\t\n]/g, " ")
    // What keeps underscores from being emphasis.
    .replace(/\u2060/g, "")
    .trim();
}

function read(diagram) {
  const { nodes, edges } = diagram.db.getData();
  const lines = [];
  for (const node of nodes) {
    const label = [node.label ?? "", ...(node.description ?? [])].map(shown).join("<br/>");
    if (node.shape === "stateStart") {
      lines.push(["start", node.id]);
    } else if (node.shape === "stateEnd") {
      lines.push(["end", node.id]);
    } else if (node.isGroup) {
      lines.push(["group", node.id, node.parentId ?? "", label]);
    } else {
      const classes = node.cssClasses.trim().replace(/\s+/g, " ");
      lines.push(["state", node.id, node.parentId ?? "", classes, label]);
    }
  }
  for (const edge of edges) {
    lines.push(["arrow", edge.start, edge.end, shown(edge.label)]);
  }
  return lines;
}

const folder = process.argv[2];
for (const file of readdirSync(folder).filter((name) => name.endsWith(".mmd"))) {
  const text = readFileSync(join(folder, file), "utf8");
  let lines;
  try {
    lines = read(await mermaid.mermaidAPI.getDiagramFromText(text));
  } catch (error) {
    lines = [["error", String(error.message ?? error).replace(/\s+/g, " ")]];
  }
  const written = lines.map((fields) => fields.join("\t") + "\n").join("");
  writeFileSync(join(folder, file.replace(/\.mmd$/, ".tsv")), written);
}
