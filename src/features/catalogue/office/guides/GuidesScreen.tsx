import { Button } from "antd";
import { FilterSelect } from "#office-ui/FilterSelect.tsx";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useWhole } from "#office-ui/shown/use-whole.ts";
import { useFilters } from "#office-ui/use-filters.ts";
import type { GuideLine, GuidesAnswer } from "../../api/guide-answer.ts";
import type { GuideStanding } from "../../domain/guide.ts";
import { standingWords } from "../../words/guide-words.ts";
import { GuideDrawer } from "./GuideDrawer.tsx";
import { StandingTag } from "./StandingTag.tsx";

const standings: readonly GuideStanding[] = ["overdue", "none", "draft", "review", "public"];

/** 公开指南: of each agency how its guide stands, and until when it is looked at again. */
export function GuidesScreen() {
  const [{ standing, agency }, filter] = useFilters();
  const { rows } = useWhole({
    path: "/api/disclosure-guides",
    rowsOf: ({ guides }: GuidesAnswer) =>
      guides
        .filter((one) => standing === undefined || one.standing === standing)
        .map((one) => ({ ...one, id: one.agencyId })),
  });
  return (
    <>
      <ScreenHead
        title="公开指南"
        says="条例第十二条：编制、公布公开指南，并及时更新。编写后由没有参与编写的负责人审签，签署即公布；到复核日期没有更新的，列为逾期。"
      />
      <search className="office-filters office-inline">
        <FilterSelect
          name="standing"
          label="全部情况"
          options={standings.map((value) => ({ value, label: standingWords[value] }))}
        />
      </search>
      <RecordTable<GuideLine & { readonly id: number }>
        label="公开指南"
        rows={rows}
        empty="没有这样的机关。"
        columns={[
          {
            title: "机关",
            render: (_, { agencyId, agencyName }) => (
              <Button
                type="link"
                className="office-link"
                onClick={() => filter({ agency: `${agencyId}` })}
              >
                {agencyName}
              </Button>
            ),
          },
          { title: "情况", render: (_, { standing: now }) => <StandingTag standing={now} /> },
          { title: "公布日期", render: (_, { publishedOn }) => publishedOn ?? "没有公布" },
          { title: "复核日期", render: (_, { publicReviewOn }) => publicReviewOn ?? "" },
        ]}
      />
      {agency && <GuideDrawer agencyId={agency} onClose={() => filter({ agency: undefined })} />}
    </>
  );
}
