import { Button, Dropdown } from "antd";
import { base } from "#office-ui/ask.ts";

const formats = [
  { key: "docx", label: "Word" },
  { key: "pdf", label: "PDF" },
  { key: "xlsx", label: "Excel" },
  { key: "html", label: "网页" },
];

/** 下载: the report as it stands, in the official form. */
export function DownloadDraft({ draftId }: { readonly draftId: number }) {
  const save = (format: string) =>
    window.location.assign(`${base()}/api/report-drafts/${draftId}/document/${format}`);
  return (
    <Dropdown trigger={["click"]} menu={{ items: formats, onClick: ({ key }) => save(key) }}>
      <Button>下载 ▾</Button>
    </Dropdown>
  );
}
