// Collected figures as OTLP in JSON (opentelemetry-proto 1.x, ExportMetricsServiceRequest), and nothing the table of measures does not have.

import type { HrTime } from '@opentelemetry/api';
import {
  AggregationTemporality,
  DataPointType,
  type DataPoint,
  type MetricData,
  type ResourceMetrics,
} from '@opentelemetry/sdk-metrics';

/** The body of a POST to `…/v1/metrics`. Two replicas are told apart by a name that is new at each start; whatever the SDK knows of the machine is left out. */
export const otlpOf = ({ scopeMetrics }: ResourceMetrics, replica: string): object => ({
  resourceMetrics: [
    {
      resource: { attributes: pairs({ 'service.name': 'trappan', 'service.instance.id': replica }) },
      scopeMetrics: scopeMetrics.map(({ metrics }) => ({ scope: { name: 'trappan' }, metrics: metrics.map(metricOf) })),
    },
  ],
});

const pairs = (attributes: Readonly<Record<string, unknown>>): readonly object[] =>
  Object.entries(attributes).map(([key, value]) => ({ key, value: { stringValue: String(value) } }));

/** Nanoseconds as a decimal string: the JSON form of a 64-bit number. */
const nanos = ([seconds, rest]: HrTime): string => String(BigInt(seconds) * 1_000_000_000n + BigInt(rest));

const pointOf = ({ attributes, startTime, endTime }: DataPoint<unknown>): object => ({
  attributes: pairs(attributes),
  startTimeUnixNano: nanos(startTime),
  timeUnixNano: nanos(endTime),
});

function metricOf(metric: MetricData): object {
  const { name, description, unit } = metric.descriptor;
  const aggregationTemporality = metric.aggregationTemporality === AggregationTemporality.DELTA ? 1 : 2;
  return { name, description, unit, ...pointsOf(metric, aggregationTemporality) };
}

function pointsOf(metric: MetricData, aggregationTemporality: 1 | 2): object {
  switch (metric.dataPointType) {
    case DataPointType.GAUGE:
      return { gauge: { dataPoints: metric.dataPoints.map((point) => ({ ...pointOf(point), asDouble: point.value })) } };
    case DataPointType.SUM: {
      const dataPoints = metric.dataPoints.map((point) => ({ ...pointOf(point), asDouble: point.value }));
      return { sum: { dataPoints, aggregationTemporality, isMonotonic: metric.isMonotonic } };
    }
    case DataPointType.HISTOGRAM: {
      const dataPoints = metric.dataPoints.map((point) => ({
        ...pointOf(point),
        count: String(point.value.count),
        sum: point.value.sum,
        bucketCounts: point.value.buckets.counts.map(String),
        explicitBounds: point.value.buckets.boundaries,
      }));
      return { histogram: { dataPoints, aggregationTemporality } };
    }
    case DataPointType.EXPONENTIAL_HISTOGRAM:
      return {};
  }
}
