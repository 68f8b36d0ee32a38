/* The book of src/lib/sim/book.ts with a growing profile. */
#include <math.h>

static struct {
	double start_price, density, width, permanent_share, left, share, withdrawal, kept, calm_spread, fund;
	double news, parts, dt, ticks, contracts;
} s;

struct book {
	double top, u, x, thickness;
};

static double coins_within(double x) { return s.density * x * (1 + x / (2 * s.width)); }

static double distance_of(double v) {
	return 2 * v / s.density / (1 + sqrt(1 + 2 * v / (s.density * s.width)));
}

static double concession(double v) {
	double x = distance_of(v);
	return s.density * x * x * (0.5 + x / (3 * s.width));
}

static void place(struct book *b, double u) {
	double x = distance_of(fabs(u));
	b->u = u;
	b->x = u < 0 ? -x : x;
}

static double coins_to(const struct book *b, double price) {
	double x = b->top - price;
	double coins = coins_within(fabs(x));
	return b->thickness * ((x < 0 ? -coins : coins) - b->u);
}

static void refill(struct book *b) {
	if (b->u == 0 || s.left == 1) return;
	double before = b->x;
	place(b, b->u * s.left);
	if (fabs(b->x) < b->top / 1152921504606846976.0) place(b, 0);
	b->top += s.permanent_share * (b->x - before);
}

/* Returns the average price. */
static double sell(struct book *b, double coins) {
	double before = b->top - b->x;
	if (coins == 0) return before;
	double given = concession(fabs(b->u + coins / b->thickness)) - concession(fabs(b->u));
	double average = (coins * b->top - b->thickness * given) / coins;
	place(b, b->u + coins / b->thickness);
	double after = b->top - b->x;
	double low = before < after ? before : after, high = before < after ? after : before;
	return average < low ? low : average > high ? high : average;
}
