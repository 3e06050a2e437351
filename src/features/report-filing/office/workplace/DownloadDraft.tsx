import { Button, Dropdown } from "antd";
import { ask, base } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";
import type { WorkplaceAnswer } from "../../api/workplace-answer.ts";

const word = { format: "docx", label: "Word" } as const;
const pdf = { format: "pdf", label: "PDF" } as const;
const reportFormats = [
  word,
  pdf,
  { format: "xlsx", label: "Excel" },
  { format: "html", label: "网页" },
] as const;

/** 下载: the report as it stands, in the official form, and the files that go with it. */
export function DownloadDraft({ workplace }: { readonly workplace: WorkplaceAnswer }) {
  const { draft, chains, letterNumber } = workplace;
  const { permissions } = useWho();
  const mayNumber = permissions.has("report-filing.write");
  const save = (path: string) =>
    window.location.assign(`${base()}/api/report-drafts/${draft.id}/${path}`);
  const letter = useAct({
    act: async (format: string) => {
      if (letterNumber === null) {
        await ask<unknown>(`/api/report-drafts/${draft.id}/letter`, { method: "POST", body: {} });
      }
      save(`letter/${format}`);
    },
  });
  const items = [
    {
      type: "group" as const,
      label: "年度报告",
      children: reportFormats.map(({ format, label }) => ({
        key: `document/${format}`,
        label,
      })),
    },
    ...(chains.length > 0
      ? [
          {
            type: "group" as const,
            label: "审签单",
            children: [word, pdf].map(({ format, label }) => ({
              key: `signature-sheet/${format}`,
              label,
            })),
          },
        ]
      : []),
    ...(draft.state !== "writing" && (letterNumber !== null || mayNumber)
      ? [
          {
            type: "group" as const,
            label: letterNumber === null ? "报送函（下载时编文号）" : `报送函 ${letterNumber}`,
            children: [word, pdf].map(({ format, label }) => ({ key: `letter/${format}`, label })),
          },
        ]
      : []),
  ];
  const open = (path: string) => {
    const [kind, format = ""] = path.split("/");
    if (kind === "letter") letter.start(format);
    else save(path);
  };
  return (
    <>
      <Dropdown trigger={["click"]} menu={{ items, onClick: ({ key }) => open(key) }}>
        <Button loading={letter.isRunning}>下载 ▾</Button>
      </Dropdown>
      <RefusalAlert fault={letter.fault} />
    </>
  );
}
