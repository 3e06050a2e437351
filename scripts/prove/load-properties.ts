import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Property } from "#tests/support/property.ts";

/** A property whose tally is plain JSON that only the property itself can read. */
export type AnyProperty = Property<unknown>;

export interface PropertyFile {
  readonly file: string;
  readonly property: AnyProperty;
}

/** Imports one file of `tests/properties`; throws where it exports no `property`. */
export async function loadProperty(file: string): Promise<AnyProperty> {
  const property = await propertyOf(file);
  if (property) return property;
  throw new Error(`${file} exports no property`);
}

/**
 * The properties of a folder and those in it, in the order of their files; `names` picks some, all when empty. Other
 * modules beside them are passed over, but one that has a test must be a property.
 */
export async function loadProperties(
  folder: string,
  names: readonly string[],
): Promise<readonly PropertyFile[]> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const all: PropertyFile[] = [];
  for (const name of files.filter((candidate) => /^[^.]+[.]ts$/.test(candidate))) {
    const file = join(folder, name);
    const isTested = files.includes(name.replace(/ts$/, "test.ts"));
    const property = isTested ? await loadProperty(file) : await propertyOf(file);
    if (property) all.push({ file, property });
  }
  const unknown = names.filter((name) => !all.some(({ property }) => property.name === name));
  if (unknown.length > 0) {
    const known = all.map(({ property }) => property.name).join(", ");
    throw new Error(`no property is named ${unknown.join(", ")}; there are: ${known}`);
  }
  const named = all.map(({ property }) => property.name);
  const twice = named.find((name, index) => named.indexOf(name) < index);
  if (twice) throw new Error(`two properties are named ${twice}`);
  return all.filter(({ property }) => names.length === 0 || names.includes(property.name));
}

async function propertyOf(file: string): Promise<AnyProperty | undefined> {
  const module: unknown = await import(pathToFileURL(resolve(file)).href);
  return isPropertyModule(module) ? module.property : undefined;
}

function isPropertyModule(module: unknown): module is { readonly property: AnyProperty } {
  return (
    typeof module === "object" &&
    module !== null &&
    "property" in module &&
    typeof module.property === "object" &&
    module.property !== null &&
    "inProve" in module.property
  );
}
