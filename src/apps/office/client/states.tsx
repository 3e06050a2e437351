import { type ErrorComponentProps, Link, useRouter } from "@tanstack/react-router";
import { Alert, Button, Result } from "antd";
import { useSyncExternalStore } from "react";
import { problemIn } from "#office-ui/refused.ts";

const home = <Link to="/">回到工作台</Link>;

/** No screen stands at the address. */
export function NoSuchScreen() {
  return (
    <Result
      status="404"
      title="没有这个页面"
      subTitle="工作平台里没有这个地址。请检查地址，或者从菜单进入。"
      extra={home}
    />
  );
}

/** A screen for others. */
export function NotAllowed() {
  return (
    <Result
      status="403"
      title="没有权限"
      subTitle="您的角色不能查看这一页。需要时请联系本单位的系统管理员。"
      extra={home}
    />
  );
}

/** A screen that failed, or whose program could not be fetched. */
export function BrokenScreen({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const { title, detail } = problemIn(error);
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Result
      status="500"
      title={title}
      subTitle={detail}
      extra={<Button onClick={retry}>重试</Button>}
    />
  );
}

/** Says so while the browser has no network. */
export function OfflineNotice() {
  const isOnline = useSyncExternalStore(listen, () => navigator.onLine);
  if (isOnline) return null;
  return (
    <Alert type="warning" banner role="status" title="网络已断开。填写的内容还在，恢复后再提交。" />
  );
}

function listen(changed: () => void): () => void {
  for (const event of ["online", "offline"]) window.addEventListener(event, changed);
  return () => {
    for (const event of ["online", "offline"]) window.removeEventListener(event, changed);
  };
}
