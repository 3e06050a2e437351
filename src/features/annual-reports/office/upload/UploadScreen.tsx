import { Link, useBlocker } from "@tanstack/react-router";
import { Alert, Button, Progress, Upload } from "antd";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { UploadTable } from "./UploadTable.tsx";
import { uploadTally } from "./upload-item.ts";
import { useUploads } from "./use-uploads.ts";

/** 导入年报: one file, many, or a folder; what could not be placed is placed by hand. */
export function UploadScreen() {
  const { items, add, again, drop, forget } = useUploads();
  const tally = uploadTally(items);
  const isOpen = tally.left + tally.refused > 0;
  useBlocker({
    shouldBlockFn: () =>
      isOpen && !window.confirm("还有文件没有导入，离开后要重新选择。确定离开吗？"),
    enableBeforeUnload: () => isOpen,
  });
  const choose = {
    multiple: true,
    showUploadList: false,
    beforeUpload: (file: File) => {
      add(file);
      return false;
    },
  };
  return (
    <>
      <ScreenHead
        title="导入年报"
        says="选择文件或者整个文件夹。每份都先暂存，公众看不到；核对后在“年报”里发布。"
      />
      <div className="office-panel office-gap">
        <div className="office-inline">
          <Upload {...choose}>
            <Button type="primary">选择文件</Button>
          </Upload>
          <Upload {...choose} directory>
            <Button>选择文件夹</Button>
          </Upload>
        </div>
        <p className="office-soft">
          可以是网页、Word、PDF、Excel、CSV、文本。机关和年度从文中读取，读不出的由您选择。
        </p>
      </div>
      {items.length > 0 && (
        <>
          <Done tally={tally} forget={forget} />
          <UploadTable items={items} onAgain={again} onDrop={drop} />
        </>
      )}
    </>
  );
}

interface DoneProps {
  readonly tally: ReturnType<typeof uploadTally>;
  readonly forget: () => void;
}

/** How far it is, and at the end what came of it. */
function Done({ tally: { all, fresh, known, refused, left }, forget }: DoneProps) {
  if (left > 0) {
    return (
      <div className="office-gap" role="status">
        正在导入，还有 {left} 个文件。
        <Progress percent={Math.round(((all - left) / all) * 100)} />
      </div>
    );
  }
  return (
    <Alert
      role="status"
      type={refused > 0 ? "warning" : "success"}
      showIcon
      className="office-gap"
      title={`新暂存 ${fresh} 份，已存在 ${known} 份，没有导入 ${refused} 份`}
      description={
        refused > 0 ? "没有导入的列在前面，请按提示处理。" : "请到“年报”里查看核对结果，然后发布。"
      }
      action={
        <div className="office-inline">
          <Link to="/annual-reports" search={{ standing: "held" } as never}>
            <Button>查看暂存的年报</Button>
          </Link>
          {refused === 0 && <Button onClick={forget}>清空列表</Button>}
        </div>
      }
    />
  );
}
