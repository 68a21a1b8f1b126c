import { useEffect, useState } from 'react';
import { METHODS, type Method } from '../../../lib/oversight/sample.ts';
import { Chips, TextField } from '../../shared/fields.tsx';
import { useTexts } from '../../shared/texts.ts';
import { newSeed, problemWith, type SampleWanted } from './wanted.ts';

export interface SampleProps {
  /** How many disclosures there are in a period. */
  readonly populationOf: (from: string | null, to: string | null) => Promise<number>;
  /** Draws it, and puts it on the worklist. Resolves to what is to be said of it. */
  readonly onDraw: (wanted: SampleWanted) => Promise<string>;
  /** The population was read anew. */
  readonly revision: number;
}

/** What to draw, from which period, how many: the method explained where it is chosen. */
export function Sample({ populationOf, onDraw, revision }: SampleProps) {
  const { sample } = useTexts().pages.checking;
  const [method, setMethod] = useState<Method>('random');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [size, setSize] = useState('25');
  const [seed, setSeed] = useState(() => String(newSeed()));
  const [population, setPopulation] = useState<number | null>(null);
  const [said, setSaid] = useState('');

  // biome-ignore lint/correctness/useExhaustiveDependencies: counted anew with every revision
  useEffect(() => {
    let current = true;
    void populationOf(from || null, to || null).then((count) => current && setPopulation(count));
    return () => {
      current = false;
    };
  }, [from, to, revision, populationOf]);

  async function draw(): Promise<void> {
    const wanted = { method, from: from || null, to: to || null, size: Number(size), seed: Number(seed) || 0 };
    const problem = problemWith(wanted);
    if (problem !== null) return setSaid(sample[problem]);
    if (population === 0) return setSaid(sample.nothing);
    setSaid(await onDraw(wanted));
    setSeed(String(newSeed()));
  }

  return (
    <form
      className="sample"
      onSubmit={(event) => {
        event.preventDefault();
        void draw();
      }}
    >
      <h3>{sample.heading}</h3>
      <Chips
        type="radio"
        label={sample.method}
        options={METHODS.map((name) => [name, sample.methods[name]] as const)}
        chosen={[method]}
        onChoose={(name) => setMethod(name as Method)}
      />
      <p className="hint">{sample.explained[method]}</p>
      <div className="sample-fields">
        <TextField type="date" label={sample.from} value={from} onChange={setFrom} />
        <TextField type="date" label={sample.to} value={to} onChange={setTo} />
        <TextField
          type="number"
          label={sample.size}
          value={size}
          onChange={setSize}
          data={{ 'data-field': 'sample-size' }}
        />
        <TextField
          type="number"
          label={sample.seed}
          value={seed}
          onChange={setSeed}
          data={{ 'data-field': 'sample-seed' }}
        />
      </div>
      <p className="hint">
        {population !== null && sample.population(population)} {sample.seedSaid}
      </p>
      <button type="submit" className="button primary" data-action="draw-sample">
        {sample.draw}
      </button>
      <p role="status" className="said">
        {said}
      </p>
    </form>
  );
}
