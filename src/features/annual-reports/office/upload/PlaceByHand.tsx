import { Button, Select } from "antd";
import { useState } from "react";
import { AgencySelect } from "../AgencySelect.tsx";
import { reportYears } from "../list/ReportFilters.tsx";
import type { UploadItem } from "./upload-item.ts";

interface PlaceByHandProps {
  readonly item: UploadItem;
  readonly onAgain: (item: UploadItem, chosen: Pick<UploadItem, "agencyId" | "year">) => void;
  readonly onDrop: (item: UploadItem) => void;
}

/** Agency and year of a file that does not say them; the same file is sent again with what was chosen. */
export function PlaceByHand({ item, onAgain, onDrop }: PlaceByHandProps) {
  const { asks = [], candidates = [] } = item.problem ?? {};
  const [agencyId, setAgencyId] = useState(item.agencyId);
  const [year, setYear] = useState(item.year);
  const isReady = !asks.includes("agency") || agencyId !== undefined;
  return (
    <div className="report-place">
      {asks.length > 0 && (
        <AgencySelect
          label={`${item.path} 的机关`}
          value={agencyId}
          onChange={setAgencyId}
          candidates={candidates}
        />
      )}
      {asks.includes("year") && (
        <Select
          aria-label={`${item.path} 的年度`}
          placeholder="年度（文中有的不用选）"
          allowClear
          className="office-wide"
          {...(year !== undefined && { value: year })}
          onChange={setYear}
          options={reportYears(new Date().getFullYear()).map((one) => ({
            value: one,
            label: `${one} 年度`,
          }))}
        />
      )}
      <div className="office-inline">
        <Button disabled={!isReady} onClick={() => onAgain(item, { agencyId, year })}>
          {asks.length > 0 ? "按所选导入" : "重试"}
        </Button>
        <Button onClick={() => onDrop(item)}>不导入</Button>
      </div>
    </div>
  );
}
