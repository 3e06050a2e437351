import { Button } from "antd";
import { base } from "#office-ui/ask.ts";
import type { DraftAnswer } from "../../api/drafts/draft-answer.ts";
import { itemPath } from "../../domain/paths.ts";

/** The way to an item as the public reads it, once it was published. */
export function SeeOnSite({ draft: { state, itemId, content } }: Pick<DraftAnswer, "draft">) {
  if (itemId === null || state === "withdrawn" || content.attribute !== "proactive") return null;
  return (
    <Button href={`${base()}${itemPath(itemId)}`} target="_blank">
      在网站上看
    </Button>
  );
}
