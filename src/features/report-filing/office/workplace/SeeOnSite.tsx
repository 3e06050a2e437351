import { Button } from "antd";
import { agencyPath } from "#features/agencies/domain/index.ts";
import { base } from "#office-ui/ask.ts";
import type { WorkplaceAnswer } from "../../api/workplace-answer.ts";

/** The way to the report as the public reads it, once it was published. */
export function SeeOnSite({ draft }: Pick<WorkplaceAnswer, "draft">) {
  if (draft.state !== "published") return null;
  return (
    <Button href={`${base()}${agencyPath(draft.agencyId)}${draft.year}/`} target="_blank">
      在网站上看
    </Button>
  );
}
