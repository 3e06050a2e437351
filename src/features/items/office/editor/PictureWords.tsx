import { Input, Modal } from "antd";
import { useState } from "react";
import { officeFile } from "../files/office-files.ts";

interface PictureWordsProps {
  readonly path: string;
  readonly number: number;
  readonly initial: string;
  readonly onGiven: (says: string) => void;
  readonly onClose: () => void;
}

/** 替代文字: no picture stands in a text without them. */
export function PictureWords({ path, number, initial, onGiven, onClose }: PictureWordsProps) {
  const [says, setSays] = useState(initial);
  const isEmpty = says.trim() === "";
  return (
    <Modal
      open
      title="图片说明（替代文字）"
      okText="确定"
      okButtonProps={{ disabled: isEmpty }}
      onOk={() => onGiven(says.trim())}
      onCancel={onClose}
    >
      <figure className="item-picture-asked">
        <img src={officeFile(path, number)} alt="要插入的图片" />
      </figure>
      <Input
        autoFocus
        aria-label="替代文字"
        maxLength={200}
        value={says}
        onChange={({ target }) => setSays(target.value)}
        onPressEnter={() => !isEmpty && onGiven(says.trim())}
      />
      <p className="office-soft">
        用一句话说清图片的内容：看不见图片的人由读屏软件念出，也显示在图片下面。拍摄位置、设备等信息已经去掉。
      </p>
    </Modal>
  );
}
