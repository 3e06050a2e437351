import { App } from "antd";

/** What saving answers. */
export interface SavedAnswer {
  readonly id: number;
  readonly warnings: readonly { readonly message: string }[];
}

/** Says what was saved and still wants a look: an extension too late, a notice that is not told. */
export function useTellWarnings(): (saved: SavedAnswer) => void {
  const { modal } = App.useApp();
  return ({ warnings }) => {
    if (warnings.length === 0) return;
    void modal.warning({
      title: "已经保存，请再核对",
      content: warnings.map(({ message }) => <p key={message}>{message}</p>),
    });
  };
}
