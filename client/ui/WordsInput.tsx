import Input from "antd/es/input";
import { useEffect, useRef, useState } from "react";

interface Props {
  /** As the address holds them. */
  readonly value: string;
  readonly label: string;
  /** @param words null where nothing is looked for */
  onRest(words: string | null): void;
}

const pause = 200;

/**
 * A field of words to find. What is typed stands here at once, also while a Chinese word is composed;
 * the address follows when the typing rests.
 */
export function WordsInput({ value, label, onRest }: Props) {
  const [words, setWords] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isTyping = useRef(false);
  useEffect(() => {
    if (!isTyping.current) setWords(value);
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <Input
      className="words-input"
      allowClear
      value={words}
      placeholder={label}
      aria-label={label}
      onChange={({ target }) => {
        setWords(target.value);
        isTyping.current = true;
        clearTimeout(timer.current);
        timer.current = setTimeout(() => {
          isTyping.current = false;
          onRest(target.value.trim() || null);
        }, pause);
      }}
    />
  );
}
