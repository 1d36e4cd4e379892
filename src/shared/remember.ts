/**
 * Works something out once for each state of a subject, as long as what else it follows from is the same: a state is never changed, and what
 * was worked out is forgotten with it. For what is asked of everything there is at each change of one of them.
 * @param work pure; the rest of what it gets is compared by identity
 */
export function rememberPer<Subject extends object, Rest extends readonly unknown[], Result>(
  work: (subject: Subject, ...rest: Rest) => Result,
): (subject: Subject, ...rest: Rest) => Result {
  const known = new WeakMap<Subject, { readonly rest: Rest; readonly result: Result }>();
  return (subject, ...rest) => {
    const found = known.get(subject);
    if (found?.rest.every((one, index) => one === rest[index])) return found.result;
    const result = work(subject, ...rest);
    known.set(subject, { rest, result });
    return result;
  };
}
