// Hears what is measured, adds it up with OpenTelemetry and sends the sums once a minute. Loaded only where METRICS_URL is set.

import { MeterProvider, PeriodicExportingMetricReader, type PushMetricExporter } from '@opentelemetry/sdk-metrics';
import { causeOf, type Log } from '../../src/app/log';
import { hearMeasures, measures, type Measured, type MeasureId } from '../../src/graph/measure';
import { otlpOf } from './otlp';

export interface Sending {
  readonly url: string;
  /** Goes as a bearer token; null where the address asks for none. */
  readonly token: string | null;
  readonly replica: string;
  readonly log: Log;
}

const everyMilliseconds = 60_000;
const timeout = 10_000;
/** In seconds: from a quick answer to a wait that Graph has asked for. */
const bounds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** Begins to hear and to send; the answer sends what is left and ends it. Never stops or slows the work: what is not received is lost, and logged. */
export function sendFigures(sending: Sending): () => Promise<void> {
  const reader = new PeriodicExportingMetricReader({
    exporter: exporterTo(sending),
    exportIntervalMillis: everyMilliseconds,
    exportTimeoutMillis: timeout + 1_000,
  });
  const provider = new MeterProvider({ readers: [reader] });
  const unhear = hearMeasures(recorder(provider));
  return async () => {
    unhear();
    await provider.shutdown().catch((error: unknown) => sending.log.warn('the last figures were not sent', causeOf(error)));
  };
}

/** Takes a figure in. A word that the table does not have becomes `other`, whoever said it. */
function recorder(provider: MeterProvider): (measured: Measured) => void {
  const meter = provider.getMeter('trappan');
  const instruments = new Map(Object.entries(measures).map(([id, row]) => [id, instrumentOf(meter, id, row)]));
  return ({ id, value, by }) => instruments.get(id)?.(value, inTable(id, by));
}

type Meter = ReturnType<MeterProvider['getMeter']>;
type Row = (typeof measures)[MeasureId];

function instrumentOf(meter: Meter, id: string, { is, says: description }: Row): (value: number, by: Words) => void {
  if (is === 'times') {
    const times = meter.createHistogram(id, { description, unit: 's', advice: { explicitBucketBoundaries: [...bounds] } });
    return (value, by) => times.record(value, by);
  }
  if (is === 'level') {
    const level = meter.createGauge(id, { description });
    return (value, by) => level.record(value, by);
  }
  const count = meter.createCounter(id, { description });
  return (value, by) => count.add(value, by);
}

type Words = Record<string, string>;

const inTable = (id: MeasureId, by: Measured['by']): Words => {
  const rows: Readonly<Record<string, readonly string[]>> = measures[id].by;
  return Object.fromEntries(
    Object.entries(rows).map(([name, words]) => [name, words.find((word) => word === by[name]) ?? 'other']),
  );
};

/** OTLP in JSON, over https (the settings see to it), to that address and no other. */
function exporterTo({ url, token, replica, log }: Sending): PushMetricExporter {
  const send = async (body: object): Promise<boolean> => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...(token === null ? {} : { Authorization: `Bearer ${token}` }) },
        body: JSON.stringify(body),
        redirect: 'error',
        signal: AbortSignal.timeout(timeout),
      });
      await response.body?.cancel();
      if (!response.ok) log.warn('the figures were not received', { status: response.status });
      return response.ok;
    } catch (error) {
      log.warn('the figures were not received', causeOf(error));
      return false;
    }
  };
  return {
    export: (metrics, done) => void send(otlpOf(metrics, replica)).then((isSent) => done({ code: isSent ? 0 : 1 })),
    forceFlush: () => Promise.resolve(),
    shutdown: () => Promise.resolve(),
  };
}
