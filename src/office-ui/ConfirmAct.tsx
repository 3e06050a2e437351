import { Button, Modal } from "antd";
import { type ReactNode, useState } from "react";
import { RefusalAlert } from "./RefusalAlert.tsx";
import { useAct } from "./use-act.ts";

interface ConfirmActProps {
  /** What the button says: the act. */
  readonly says: string;
  /** On whom or what, for those who hear the button alone. */
  readonly of?: string;
  readonly act: () => Promise<unknown>;
  readonly done: string;
  /** What follows of it. */
  readonly children: ReactNode;
}

/** An act that cannot be taken back: it asks first and says what follows. */
export function ConfirmAct({ says, of, act, done, children }: ConfirmActProps) {
  const [isAsked, setIsAsked] = useState(false);
  const doing = useAct({ act, done, onDone: () => setIsAsked(false) });
  const cancel = () => {
    doing.forget();
    setIsAsked(false);
  };
  return (
    <>
      <Button aria-label={of && `${says}：${of}`} onClick={() => setIsAsked(true)}>
        {says}
      </Button>
      <Modal
        open={isAsked}
        title={`${says}${of ? `：${of}` : ""}？`}
        okText={says}
        confirmLoading={doing.isRunning}
        onOk={() => doing.start(undefined)}
        onCancel={cancel}
      >
        <RefusalAlert fault={doing.fault} />
        {children}
      </Modal>
    </>
  );
}
