import { Button, Modal } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { KeptReport, VersionOfYear } from "../../data/keeping/find-kept.ts";

interface PublishReportProps {
  readonly report: KeptReport;
  readonly versions: readonly VersionOfYear[];
  readonly onClose: () => void;
}

/** 发布: what the public will see, and which version it takes the place of. */
export function PublishReport({ report, versions, onClose }: PublishReportProps) {
  const inForce = versions.find(({ isCurrent }) => isCurrent);
  const errors = report.check?.errors ?? 0;
  const act = useAct({
    act: () =>
      ask(`/api/annual-reports/${report.id}/publication`, {
        method: "POST",
        body: { revision: report.revision },
      }),
    done: "已经发布，公众可以看到",
    onDone: onClose,
  });
  return (
    <Modal
      open
      title={`发布 ${report.agency.name} ${report.year} 年度报告第 ${report.version} 版`}
      onCancel={onClose}
      footer={[
        <Button key="no" onClick={onClose}>
          取消
        </Button>,
        <Button
          key="yes"
          type="primary"
          loading={act.isRunning}
          onClick={() => act.start(undefined)}
        >
          发布
        </Button>,
      ]}
    >
      <RefusalAlert fault={act.fault} />
      {inForce ? (
        <p>
          现行的是第 {inForce.version} 版，发布后由本版代替；旧版仍可查到，不宜公开的请另行撤下。
        </p>
      ) : (
        <p>发布后公众可以看到这份年报。</p>
      )}
      {errors > 0 && <p>核对还有 {errors} 个错误没有更正或者说明。</p>}
      {report.original.isHeld && <p>原文件里有疑似个人号码，发布后原文件暂不提供下载。</p>}
    </Modal>
  );
}
