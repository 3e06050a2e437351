import type { FoundAgency } from "#features/agencies/index.ts";
import type { Crumb } from "#ui/page/Breadcrumb.tsx";
import { guidePath } from "./paths.ts";

/** Where a page of an agency's requests stands; `here` below the guide. */
export function agencyCrumbs(
  { id, name }: Pick<FoundAgency, "id" | "name">,
  here?: string,
): readonly Crumb[] {
  const agency = { name, href: `/agencies/${id}/` };
  if (here === undefined)
    return [{ name: "机关", href: "/agencies/" }, agency, { name: "依申请公开" }];
  return [
    { name: "机关", href: "/agencies/" },
    agency,
    { name: "依申请公开", href: guidePath(id) },
    { name: here },
  ];
}
