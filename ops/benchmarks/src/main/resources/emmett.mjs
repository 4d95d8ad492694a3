// Drives Emmett: reads a number of milliseconds from each line of the standard input,
// appends for that long with as many appends at once as the argument says, and answers
// with a line of JSON.
import { createInterface } from 'node:readline';
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import pg from 'pg';

const clients = Number(process.argv[2]);
const connectionString = process.env.DATABASE_URL;
const pool = new pg.Pool({ connectionString, max: clients });
const store = getPostgreSQLEventStore(connectionString, { connectionOptions: { pool } });

const zeros = '00000000-0000-0000-0000-000000000000';
const data = {
  organisationId: `organisation-${zeros}`,
  name: '样例智能装备有限公司1',
  reason: '改制更名',
  basis: { policyId: 'policy-benchmark', policyVersion: 1, clause: '二(五)一是' },
  effectiveOn: '2026-05-01',
};
const metadata = {
  actor: 'clerk',
  causationId: zeros,
  commandId: zeros,
  correlationId: zeros,
  inputHash: '0'.repeat(64),
  office: 'organisation-bureau',
  recordId: `organisation-${zeros}`,
  role: 'CLERK',
  salt: '0'.repeat(22),
};

const done = new Array(clients).fill(0);

async function append(client) {
  const number = done[client]++;
  await store.appendToStream(`organisation-${client}-${Math.floor(number / 2)}`, [
    { type: 'OrganisationRenamed', data, metadata },
  ]);
}

async function lap(milliseconds) {
  const took = [];
  const cpu = process.cpuUsage();
  const begin = process.hrtime.bigint();
  const until = begin + BigInt(milliseconds) * 1_000_000n;
  const work = async (client) => {
    let before = process.hrtime.bigint();
    while (before < until) {
      await append(client);
      const after = process.hrtime.bigint();
      took.push(Number(after - before));
      before = after;
    }
  };
  await Promise.all(done.map((_, client) => work(client)));
  const nanos = Number(process.hrtime.bigint() - begin);
  const used = process.cpuUsage(cpu);
  took.sort((a, b) => a - b);
  return {
    operations: took.length,
    nanos,
    cpuMicros: used.user + used.system,
    p99Nanos: took[Math.floor((took.length - 1) * 0.99)],
  };
}

await append(0);
console.log('ready');
for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await lap(Number(line))));
}
process.exit(0);
