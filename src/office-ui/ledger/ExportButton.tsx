import { Button, Dropdown, Flex, Input } from "antd";
import { useState } from "react";
import { base } from "../ask.ts";
import { addressOf } from "../use-rows.ts";
import type { Kind } from "./answers.ts";

interface ExportButtonProps {
  readonly kind: Pick<Kind, "kind" | "name" | "owner" | "isYearly">;
  /** The id of an agency, or the code of a region. */
  readonly owner: string | undefined;
}

const formats = [
  { key: "xlsx", label: "Excel（xlsx）" },
  { key: "csv", label: "CSV" },
  { key: "ndjson", label: "NDJSON（供程序读取）" },
];

/** 导出: the records of an agency or a region as a sheet, which an import reads back unchanged. */
export function ExportButton({ kind, owner }: ExportButtonProps) {
  const [year, setYear] = useState("");
  const isYear = year === "" || /^\d{4}$/.test(year);
  const save = (format: string) => {
    const asked = { [kind.owner]: owner, format, year };
    window.location.assign(`${base()}${addressOf(`/api/ledgers/${kind.kind}`, asked)}`);
  };
  return (
    <Flex gap="small" align="center">
      {kind.isYearly && (
        <Input
          aria-label="只导出这一年"
          className="office-year"
          placeholder="年份，可不填"
          maxLength={4}
          status={isYear ? "" : "error"}
          value={year}
          onChange={({ target }) => setYear(target.value.trim())}
        />
      )}
      <Dropdown
        trigger={["click"]}
        disabled={owner === undefined || !isYear}
        menu={{ items: formats, onClick: ({ key }) => save(key) }}
      >
        <Button title={owner === undefined ? "请先选择机构或行政区划" : undefined}>
          导出{kind.name}台账 ▾
        </Button>
      </Dropdown>
    </Flex>
  );
}
