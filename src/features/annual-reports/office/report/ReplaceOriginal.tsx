import { useNavigate } from "@tanstack/react-router";
import { Button, Modal, Steps, Upload } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { addressOf } from "#office-ui/use-rows.ts";
import type { KeptReport } from "../../data/keeping/find-kept.ts";
import type { UploadStored } from "../../keeping/upload-stored.ts";

interface ReplaceOriginalProps {
  readonly report: KeptReport;
  readonly onClose: () => void;
}

/** A masked copy, or one that the agency has corrected, in place of this version: stored as a further one of the same year. */
export function ReplaceOriginal({ report, onClose }: ReplaceOriginalProps) {
  const navigate = useNavigate();
  const act = useAct({
    act: (file: File) =>
      ask<UploadStored>(
        addressOf("/api/annual-reports/files", {
          name: file.name,
          agencyId: `${report.agency.id}`,
          year: `${report.year}`,
        }),
        { method: "POST", file },
      ),
    done: "已经暂存为新的一版；请核对后发布，再撤下原来的一版",
    onDone: ({ reportId }) => {
      onClose();
      void navigate({ to: "/annual-reports/report", search: { id: `${reportId}` } as never });
    },
  });
  return (
    <Modal open title="换上遮盖或者更正后的文件" onCancel={onClose} footer={null}>
      <Steps
        size="small"
        orientation="vertical"
        current={0}
        items={[
          { title: "选择新的文件，暂存为新的一版" },
          { title: "核对后发布新的一版" },
          { title: "在“版本与差异”里打开原来的一版，撤下并写明理由" },
        ]}
      />
      <RefusalAlert fault={act.fault} />
      <Upload
        showUploadList={false}
        beforeUpload={(file: File) => {
          act.start(file);
          return false;
        }}
      >
        <Button type="primary" loading={act.isRunning}>
          选择文件
        </Button>
      </Upload>
    </Modal>
  );
}
