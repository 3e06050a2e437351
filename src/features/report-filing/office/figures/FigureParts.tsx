import { Empty, Select, Typography } from "antd";
import { BarRows } from "#office-ui/shown/BarRows.tsx";
import type { FigureShown } from "../../api/figures/figure-answer.ts";
import type { FigureView } from "./use-figure-view.ts";

interface FigurePartsProps {
  readonly view: FigureView;
  readonly told: FigureShown;
}

/** A figure by one of its dimensions; an entry that is chosen leaves only its records below. */
export function FigureParts({ view, told }: FigurePartsProps) {
  const { by, part, change } = view;
  if (told.by.length === 0) return null;
  const heading = told.by.find(({ code }) => code === by)?.name ?? "";
  return (
    <section aria-label="分开看" className="office-panel">
      <Typography.Title level={2} className="office-subtitle">
        分开看
      </Typography.Title>
      <Select
        aria-label="按什么分开"
        className="office-gap"
        popupMatchSelectWidth={false}
        value={by ?? ""}
        onChange={(code) => change({ by: code, part: undefined })}
        options={[
          { value: "", label: "不分" },
          ...told.by.map(({ code, name }) => ({ value: code, label: `按${name}` })),
        ]}
      />
      {told.parts?.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="没有记录，分不出来" />
      )}
      {told.parts && told.parts.length > 0 && (
        <BarRows
          label={`${told.name}按${heading}分`}
          heading={heading}
          unit={told.unit}
          rows={told.parts.map(({ name, value }) => ({ key: name, label: name, value }))}
          chosen={part}
          onChoose={(name) => change({ part: name === part ? undefined : name })}
        />
      )}
    </section>
  );
}
