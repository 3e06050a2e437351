import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { ask } from "#office-ui/ask.ts";

interface PreviewCaseProps {
  readonly caseId: number | undefined;
  readonly onChange: (id: number | undefined) => void;
}

interface Listed {
  readonly records: readonly {
    readonly id: number;
    readonly number: string;
    readonly subject: string;
  }[];
}

/** 用哪件申请预览: the newest cases; without one the preview is of an invented case. */
export function PreviewCase({ caseId, onChange }: PreviewCaseProps) {
  const found = useQuery({
    queryKey: ["/api/requests", "for-preview"],
    queryFn: () => ask<Listed>("/api/requests"),
  });
  return (
    <Select
      aria-label="用哪件申请预览"
      placeholder="预览用的是虚构的申请；可以换成真实的一件"
      allowClear
      className="office-place office-gap"
      value={caseId ?? null}
      showSearch={{ optionFilterProp: "label" }}
      options={(found.data?.records ?? []).map(({ id, number, subject }) => ({
        value: id,
        label: `${number} ${subject}`,
      }))}
      onChange={(id) => onChange(id ?? undefined)}
    />
  );
}
