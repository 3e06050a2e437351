import { App, Button, Flex, Form, Input } from "antd";
import { useState } from "react";
import type { RedactionTextAnswer } from "../../api/redaction/redaction-answer.ts";
import { findAreas, placesOf, type Stretch } from "../../domain/redaction/find-areas.ts";
import { findPassages, type TextToMark } from "../../domain/redaction/find-passages.ts";
import { personalStretches } from "../../domain/redaction/personal-stretches.ts";
import type { MarkPlace, OnMark } from "./mark-place.ts";

interface FindToMarkProps {
  readonly file: RedactionTextAnswer;
  readonly onMark: OnMark;
}

/** Marks every place of a text, or all numbers of persons: without a mouse, and without missing one. */
export function FindToMark({ file, onMark }: FindToMarkProps) {
  const { message } = App.useApp();
  const [wanted, setWanted] = useState("");
  const mark = (find: (text: string) => readonly Stretch[]) => {
    const places = placesIn(file, find);
    const fresh = onMark?.(places) ?? 0;
    const already = places.length - fresh;
    void message.info(
      places.length === 0
        ? "没有找到"
        : `标出 ${fresh} 处${already > 0 ? `，另有 ${already} 处已经标过` : ""}`,
    );
  };
  return (
    <Form layout="vertical" component="div">
      <Form.Item
        label="查找并标出全部"
        htmlFor="redaction-find"
        extra="扫描的页面没有文字，请在页面上拖动鼠标框选。"
      >
        <Flex gap="small" wrap>
          <Input
            id="redaction-find"
            value={wanted}
            maxLength={200}
            autoComplete="off"
            className="redaction-find"
            onChange={({ target }) => setWanted(target.value)}
            onPressEnter={() => onMark && wanted.trim() !== "" && mark(placesOf(wanted))}
          />
          <Button disabled={!onMark || wanted.trim() === ""} onClick={() => mark(placesOf(wanted))}>
            标出全部
          </Button>
          <Button disabled={!onMark} onClick={() => mark(personalStretches)}>
            标出证件、电话、银行卡号码
          </Button>
        </Flex>
      </Form.Item>
    </Form>
  );
}

function placesIn(
  file: RedactionTextAnswer,
  find: (text: string) => readonly Stretch[],
): readonly MarkPlace[] {
  if (file.kind === "docx") {
    const texts = file.blocks.flatMap((block, at): readonly TextToMark[] =>
      block.kind === "line"
        ? [{ block: at, text: block.text }]
        : block.cells.map(({ text }, cell) => ({ block: at, cell, text })),
    );
    return findPassages(texts, find).map((place) => ({ kind: "passage", ...place }));
  }
  return file.pages.flatMap(({ characters }, at) => {
    const placed = characters.map(([text, left, top, right, bottom]) => {
      return { text, left: left / 10, top: top / 10, right: right / 10, bottom: bottom / 10 };
    });
    return findAreas(placed, find).map((area) => ({ kind: "area", page: at + 1, ...area }));
  });
}
