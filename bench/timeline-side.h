/* One side's positions, queue and ledger: src/lib/sim/accounts.ts, queue.ts and forced-waves.ts. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct crowd {
	int count;
	double *drop, *coins, *entry, *leverage;
};

struct wave {
	int first, last, positions;
	double coins, proceeds;
};

struct side {
	double d, waiting, due, value, part, next;
	int head, reached, end;
	const struct crowd *crowd;
	uint8_t *ending;
	int32_t *triggered_at, *closed_at, *wave;
	double *closed, *average, *profit, *fund_paid;
	double traded, notional, owners_lose, fund_pays, fund_receives;
	int ended;
};

enum { wave_room = 4096 };
static struct wave waves[wave_room];
static int wave_count;

static void look_ahead(struct side *q) {
	double drop = q->reached < q->crowd->count ? q->crowd->drop[q->reached] : INFINITY;
	q->next = s.start_price - q->d * drop;
}

static void open_side(struct side *q, const struct crowd *c, double d) {
	size_t n = (size_t)c->count;
	memset(q, 0, sizeof *q);
	q->d = d;
	q->crowd = c;
	q->ending = calloc(n, 1);
	q->wave = calloc(n, 4);
	q->triggered_at = malloc(n * 4);
	q->closed_at = malloc(n * 4);
	memset(q->triggered_at, 255, n * 4);
	memset(q->closed_at, 255, n * 4);
	q->closed = calloc(n, 8);
	q->average = calloc(n, 8);
	q->profit = calloc(n, 8);
	q->fund_paid = calloc(n, 8);
	look_ahead(q);
}

static void close_side(struct side *q) {
	void *all[] = {q->ending, q->wave, q->triggered_at, q->closed_at, q->closed, q->average, q->profit, q->fund_paid};
	for (int k = 0; k < 8; k++) free(all[k]);
}

static void trigger(struct side *q, double mark, int tick, int wave) {
	if (!(q->d * (q->next - mark) >= 0)) return;
	const struct crowd *c = q->crowd;
	int i = q->reached, first = i;
	double waiting = 0;
	for (; i < c->count && q->d * (s.start_price - q->d * c->drop[i] - mark) >= 0; i++) {
		q->triggered_at[i] = tick;
		q->wave[i] = wave;
		waiting += c->coins[i] - q->closed[i];
	}
	q->reached = i;
	q->waiting += waiting;
	if (wave > wave_room) exit(3);
	while (wave_count < wave) memset(&waves[wave_count++], 0, sizeof waves[0]);
	waves[wave - 1].positions += i - first;
	look_ahead(q);
}

static void measure(struct side *q) {
	const struct crowd *c = q->crowd;
	double rest = s.share == 1 ? INFINITY : s.share * q->waiting;
	double coins = 0, value = 0, part = 0;
	int i = q->head;
	for (; i < q->reached; i++) {
		double open = c->coins[i] - q->closed[i];
		int whole = open - rest <= 1e-9 * c->coins[i];
		part = whole ? 0 : rest > 0 ? rest : 0;
		double due = whole ? open : part;
		coins += due;
		value += due * (c->entry[i] * (1 - q->d / c->leverage[i]));
		if (!whole) break;
		rest -= open;
	}
	q->due = coins;
	q->value = value;
	q->end = i;
	q->part = part;
}

static int trade(struct side *q, int first, int end, double most, double price, int tick) {
	const struct crowd *c = q->crowd;
	double traded = 0;
	for (int i = first; i < end; i++) {
		double open = c->coins[i] - q->closed[i];
		if (!(open > 0)) continue;
		double size = open < most ? open : most;
		double entry = c->entry[i];
		double bankruptcy = entry * (1 - q->d / c->leverage[i]);
		double paid = q->d * (bankruptcy - price) * size;
		double margin = q->d * (entry - bankruptcy) * size;
		if (paid > 0) q->fund_pays += paid;
		else q->fund_receives -= paid;
		q->owners_lose += margin;
		q->fund_paid[i] += paid;
		q->profit[i] -= margin;
		q->average[i] += price * size;
		q->closed[i] = size == open ? c->coins[i] : q->closed[i] + size;
		if (size == open) q->closed_at[i] = tick;
		traded += size;
	}
	q->traded += traded;
	q->notional += traded * price;
	if (traded == 0) return 0;
	struct wave *w = &waves[q->wave[first] - 1];
	if (w->first == 0) w->first = tick;
	w->last = tick;
	w->coins += traded;
	w->proceeds += traded * price;
	return q->wave[first];
}

static int fill(struct side *q, double price, int tick) {
	int largest = 0;
	for (int first = q->head; first < q->end;) {
		int end = first + 1;
		while (end < q->end && q->wave[end] == q->wave[first]) end++;
		int wave = trade(q, first, end, INFINITY, price, tick);
		if (wave > largest) largest = wave;
		first = end;
	}
	if (q->part == 0) return largest;
	int wave = trade(q, q->end, q->end + 1, q->part, price, tick);
	return wave > largest ? wave : largest;
}

static void finish(struct side *q) {
	const struct crowd *c = q->crowd;
	int i = q->head = q->end;
	q->waiting -= q->due;
	if (i < q->reached && q->waiting >= (c->coins[i] - q->closed[i]) / 2) return;
	for (q->waiting = 0; i < q->reached; i++) q->waiting += c->coins[i] - q->closed[i];
}

static void settle(struct side *q, double price) {
	const struct crowd *c = q->crowd;
	for (int i = 0; i < c->count; i++) {
		double open = c->coins[i] - q->closed[i];
		if (open > 0) q->profit[i] += q->d * (price - c->entry[i]) * open;
		if (q->closed[i] == 0) continue;
		q->average[i] /= q->closed[i];
		q->ending[i] = q->closed[i] >= open;
		q->ended += q->ending[i];
	}
}
