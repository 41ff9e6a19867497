/** Many small arrays at once: one of its own costs more than the evaluation of an input. */
const arraysPerBuffer = 16;

/** Makes arrays of codes, all unknown; none is given out twice. */
export function codeArrays(length: number): () => Uint8Array {
  let buffer = new ArrayBuffer(0);
  let taken = 0;
  return () => {
    if (taken === buffer.byteLength) {
      buffer = new ArrayBuffer(arraysPerBuffer * length);
      taken = 0;
    }
    const codes = new Uint8Array(buffer, taken, length);
    taken += length;
    return codes;
  };
}
