import { Circuit } from './circuit';

describe('Circuit', () => {
  let nowMs = 0;
  const clock = { now: () => new Date(nowMs) };
  const broken = () => {
    const circuit = new Circuit(clock, 3, 1_000);
    for (let i = 0; i < 3; i += 1) circuit.failed();
    return circuit;
  };

  beforeEach(() => (nowMs = 0));

  it('opens after the threshold of failures in a row, not before', () => {
    const circuit = new Circuit(clock, 3, 1_000);
    circuit.failed();
    circuit.failed();
    expect(circuit.admit()).toBe(true);
    circuit.succeeded();
    circuit.failed();
    circuit.failed();
    expect(circuit.admit()).toBe(true);
    circuit.failed();
    expect(circuit.admit()).toBe(false);
  });

  it('lets one trial through after the rest, and closes when it succeeds', () => {
    const circuit = broken();
    nowMs = 999;
    expect(circuit.admit()).toBe(false);
    nowMs = 1_000;
    expect([circuit.admit(), circuit.admit()]).toEqual([true, false]);
    circuit.succeeded();
    expect([circuit.admit(), circuit.admit()]).toEqual([true, true]);
  });

  it('rests again when the trial fails', () => {
    const circuit = broken();
    nowMs = 1_000;
    circuit.admit();
    circuit.failed();
    nowMs = 1_999;
    expect(circuit.admit()).toBe(false);
    nowMs = 2_000;
    expect(circuit.admit()).toBe(true);
  });
});
