import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Extension, State, TokenizeContext } from 'micromark-util-types';

/**
 * Displayed formulas, which CommonMark would take apart: a line that is `$$` and all that follows up
 * to a line that ends in `$$` or to an empty line, or one line that begins and ends so. They become
 * HTML nodes of the tree: Markdown to be kept as it is.
 */

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mathBlock: 'mathBlock';
    mathBlockData: 'mathBlockData';
  }
}

const DOLLAR = 36;
const isLineEnd = (code: Code) => code === null || code < -2; // as micromark counts line ends
const isSpace = (code: Code) => code === 32 || code === -1 || code === -2;

/** Whether a next line goes on with the block: one that has text, and is no lazy one. */
const nextLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const afterSpace: State = (code) => (isLineEnd(code) ? nok(code) : ok(code));
    const space: State = (code) => {
      if (isSpace(code)) {
        effects.consume(code);
        return space;
      }
      effects.exit('mathBlockData');
      return afterSpace(code);
    };
    const lineStart: State = (code) => {
      if (this.parser.lazy[this.now().line]) return nok(code);
      if (!isSpace(code)) return afterSpace(code);
      effects.enter('mathBlockData');
      return space(code);
    };
    return (code) => {
      if (code === null) return nok(code);
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return lineStart;
    };
  },
};

const mathBlock: Construct = {
  name: 'mathBlock',
  concrete: true, // its lines begin no lists and no quotes
  tokenize(this: TokenizeContext, effects, ok, nok) {
    /** How many dollars stand at the end of the line so far, spaces aside. */
    let dollars = 0;
    let hasText = false;
    let isFirstLine = true;

    const end: State = (code) => {
      effects.exit('mathBlock');
      return ok(code);
    };

    const lineEnd: State = (code) => {
      const isClosed = dollars === 2 && (hasText || !isFirstLine);
      if (isFirstLine && hasText && !isClosed) return nok(code);
      if (isClosed) return end(code);
      isFirstLine = false;
      return effects.check(nextLine, startLine, end)(code);
    };

    const startLine: State = (code) => {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      dollars = 0;
      hasText = false;
      return startData;
    };

    const startData: State = (code) => {
      effects.enter('mathBlockData');
      return data(code);
    };

    const data: State = (code) => {
      if (isLineEnd(code)) {
        effects.exit('mathBlockData');
        return lineEnd(code);
      }
      if (code === DOLLAR) dollars += 1;
      else if (!isSpace(code)) {
        dollars = 0;
        hasText = true;
      }
      effects.consume(code);
      return data;
    };

    const second: State = (code) => {
      if (code !== DOLLAR) return nok(code);
      effects.consume(code);
      return third;
    };

    const third: State = (code) => (code === DOLLAR ? nok(code) : data(code));

    return (code) => {
      if (this.interrupt) return nok(code);
      effects.enter('mathBlock');
      effects.enter('mathBlockData');
      effects.consume(code);
      return second;
    };
  },
};

export const mathBlockSyntax: Extension = { flow: { [DOLLAR]: mathBlock } };

export const mathBlockTree: TreeExtension = {
  enter: {
    mathBlock(token) {
      this.enter({ type: 'html', value: this.sliceSerialize(token).trimEnd() }, token);
    },
  },
  exit: {
    mathBlock(token) {
      this.exit(token);
    },
  },
};
