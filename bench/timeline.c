/*
 * The timeline once more, in C, to measure the engine against: same crowd, same ticks, same ledger, same columns, same
 * order of every operation, so that the last price comes out to the bit. Winners are never closed in the scenario it is
 * given; it stops if they would have to be.
 *
 * Usage: timeline <file> <rounds>. The file holds doubles: the numbers of the scenario, then for longs and shorts the
 * count and the columns drop, coins, entry price and leverage. Prints the last price and the median of a run, ms.
 */
#include <stdio.h>
#include <time.h>

#include "timeline-book.h"
#include "timeline-side.h"

enum { column_count = 14 };
static struct crowd crowds[2];

static double run(void) {
	int ticks = (int)s.ticks, rows = ticks + 1, tick = 0, wave = 0, quiet = 0;
	double *columns = calloc((size_t)(column_count * rows), 8);
	struct book book = {s.start_price, 0, 0, 1};
	struct side longs, shorts;
	double fund = s.fund, told = 0, path = 0, thickness = 1, price = s.start_price;
	wave_count = 0;
	open_side(&longs, &crowds[0], 1);
	open_side(&shorts, &crowds[1], -1);
	for (;;) {
		double sold = tick == 0 ? 0 : longs.due, bought = tick == 0 ? 0 : shorts.due;
		double both = longs.traded < shorts.traded ? longs.traded : shorts.traded;
		double row[column_count] = {
			tick * s.dt, price, book.top - s.permanent_share * book.x, price, price * coins_to(&book, price * (1 - 0.01)),
			s.calm_spread / thickness, 0, sold, bought, 0, longs.waiting + shorts.waiting, wave, s.contracts - both, fund
		};
		for (int k = 0; k < column_count; k++) columns[k * rows + tick] = row[k];
		if (tick == ticks || quiet) break;
		tick++;
		double before = price;
		book.thickness = thickness;
		refill(&book);
		if (told < s.news) {
			double due = s.news * (tick < s.parts ? tick / s.parts : 1) - told;
			told = tick >= s.parts ? s.news : told + due;
			book.top -= due;
		}
		double mark = book.top - book.x;
		trigger(&longs, mark, tick, wave + 1);
		trigger(&shorts, mark, tick, wave + 1);
		longs.due = shorts.due = 0;
		wave = 0;
		if (longs.head < longs.reached || shorts.head < shorts.reached) {
			measure(&longs);
			measure(&shorts);
			double net = longs.due - shorts.due;
			if (net > coins_to(&book, 0.01 * s.start_price) || -net > -coins_to(&book, 1.99 * s.start_price)) exit(4);
			double average = sell(&book, net);
			fund += net * average - longs.value + shorts.value;
			if (fund < 0) exit(5);
			int sells = fill(&longs, average, tick), buys = fill(&shorts, average, tick);
			wave = sells > buys ? sells : buys;
			finish(&longs);
			finish(&shorts);
		}
		price = book.top - book.x;
		trigger(&longs, price, tick, wave + 1);
		trigger(&shorts, price, tick, wave + 1);
		path = path * s.kept + (price == before ? 0 : fabs(price - before) / before);
		thickness = 1 / (1 + s.withdrawal * path);
		book.thickness = thickness;
		int busy = longs.head < longs.reached || shorts.head < shorts.reached;
		if (price == before && told == s.news && !busy && (s.left == 1 || book.u == 0)) quiet = 1;
	}
	book.thickness = 1;
	double coins = coins_to(&book, price * (1 - 0.01));
	for (int k = tick + 1; k <= ticks; k++) {
		for (int c = 1; c < column_count; c++) columns[c * rows + k] = columns[c * rows + tick];
		path *= s.kept;
		thickness = 1 / (1 + s.withdrawal * path);
		columns[k] = k * s.dt;
		columns[4 * rows + k] = price * (thickness * coins);
		columns[5 * rows + k] = s.calm_spread / thickness;
	}
	settle(&longs, price);
	settle(&shorts, price);
	close_side(&longs);
	close_side(&shorts);
	free(columns);
	return price;
}

static void take(FILE *file, void *to, size_t count) {
	if (fread(to, 8, count, file) != count) exit(2);
}

static double now(void) {
	struct timespec t;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static int ascending(const void *a, const void *b) {
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

int main(int argc, char **argv) {
	FILE *file = argc == 3 ? fopen(argv[1], "rb") : NULL;
	if (!file) return 1;
	int rounds = atoi(argv[2]);
	take(file, &s, sizeof s / 8);
	for (int k = 0; k < 2; k++) {
		double count;
		take(file, &count, 1);
		crowds[k].count = (int)count;
		double **columns[] = {&crowds[k].drop, &crowds[k].coins, &crowds[k].entry, &crowds[k].leverage};
		for (int c = 0; c < 4; c++) {
			*columns[c] = malloc((size_t)count * 8 + 8);
			take(file, *columns[c], (size_t)count);
		}
	}
	double *took = malloc((size_t)rounds * 8), last = 0;
	for (int k = 0; k < rounds; k++) {
		double start = now();
		last = run();
		took[k] = now() - start;
	}
	qsort(took, (size_t)rounds, 8, ascending);
	printf("%.17g %.6f\n", last, took[rounds / 2]);
	return 0;
}
