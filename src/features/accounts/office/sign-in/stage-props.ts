import type { ReactNode } from "react";
import type { Stage } from "../../domain/stage.ts";

/** What each step of a sign-in gets. */
export interface StageProps {
  readonly onStage: (stage: Stage) => void;
  readonly beside?: ReactNode;
}

/** What the server says of a step that was taken. */
export interface StageTold {
  readonly stage: Stage;
}
