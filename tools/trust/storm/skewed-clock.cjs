// Loaded into a replica before its own code (`node --require`): its clock is as many milliseconds ahead as the file says that SKEW_FILE names, as when somebody sets
// the clock of its machine. What measures time without a clock goes on as before. Nothing of the product knows it.

const { readFileSync } = require('node:fs');

const file = process.env.SKEW_FILE ?? '';
const RealDate = Date;
let skew = 0;

const look = () => {
  try {
    skew = Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    skew = 0;
  }
};

if (file !== '') {
  look();
  setInterval(look, 100).unref();
  const now = () => RealDate.now() + skew;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, made) => Reflect.construct(target, args.length === 0 ? [now()] : args, made),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
}
