import type { Editor } from "@tiptap/core";
import { Button, Input, Modal } from "antd";
import { useState } from "react";
import { isLinkTarget } from "../../domain/draft/link-target.ts";

/** 链接: makes what is chosen a link, or no link again; with nothing chosen the address itself is put there. */
export function InsertLink({ editor }: { readonly editor: Editor }) {
  const [href, setHref] = useState<string>();
  const close = () => setHref(undefined);
  const put = (to: string) => {
    const mark = { type: "link", attrs: { href: to } };
    const chain = editor.chain().focus().extendMarkRange("link");
    if (to === "") chain.unsetMark("link").run();
    else if (editor.state.selection.empty && !editor.isActive("link")) {
      chain.insertContent({ type: "text", text: to, marks: [mark] }).run();
    } else chain.setMark("link", mark.attrs).run();
    close();
  };
  const isWrong = href !== undefined && href !== "" && !isLinkTarget(href);
  return (
    <>
      <Button size="small" onClick={() => setHref(`${editor.getAttributes("link").href ?? ""}`)}>
        链接
      </Button>
      {href !== undefined && (
        <Modal
          open
          title="链接"
          okText={href === "" ? "去掉链接" : "确定"}
          okButtonProps={{ disabled: isWrong }}
          onOk={() => put(href)}
          onCancel={close}
        >
          <Input
            autoFocus
            aria-label="网址"
            placeholder="https://…"
            value={href}
            status={isWrong ? "error" : ""}
            onChange={({ target }) => setHref(target.value.trim())}
          />
          {isWrong && <p className="office-soft">要以 https:// 或者 http:// 开头。</p>}
        </Modal>
      )}
    </>
  );
}
