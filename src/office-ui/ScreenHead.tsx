import { Flex, Typography } from "antd";
import { type ReactNode, useEffect } from "react";

interface ScreenHeadProps {
  readonly title: string;
  /** One sentence: what the screen is for. */
  readonly says?: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of a screen, which names the window too. */
export function ScreenHead({ title, says, actions }: ScreenHeadProps) {
  useEffect(() => {
    document.title = `${title} - 工作平台`;
  }, [title]);
  return (
    <Flex justify="space-between" align="start" gap="middle" className="office-head">
      <div>
        <Typography.Title level={1} className="office-title">
          {title}
        </Typography.Title>
        {says && <p className="office-soft office-says">{says}</p>}
      </div>
      <Flex gap="small">{actions}</Flex>
    </Flex>
  );
}
