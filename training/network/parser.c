// Trains the dependency parser: encoder, 12 slots of the parser's state projected to a hidden layer, ReLU, actions. Of sentences
// without gold (fold 9) it learns what its teachers would do in the states that it comes to (Kuncoro et al. 2016): the mean of
// their probabilities.
//   parser header=… vectors=… train=… dev=… [start=WEIGHTS] [teachers=W1,W2,…] weights=OUT [epochs=12] [width=96] [hidden=128]
//     [layers=4] [seed=1]
//   parser header=… vectors=… read=W1,W2,… parse=IN trees=OUT   sums the models' scores and writes heads and labels
#include "arc-hybrid.h"
#include "encoder.h"

#define MAX_MODELS 8
#define MAX_ACTIONS 200
#define MAX_HIDDEN 512

typedef struct {
  Encoder encoder;
  int hidden;
  Tensor slots, absent, sign[SIGNS], bias, output, output_bias;  // absent: each slot's vector for the root and for none
  float *projected, *gradient, *turned_top, *turned_slots;
} Parser;

static Header header;
static float drop_hidden = 0.3f, explore = 0.9f;
static int goes_on = 0;  // from weights that are there: explore from the first epoch
static double loss_sum; static long decisions, mistakes;
static Parser teachers[MAX_MODELS];
static int teacher_count = 0;

static int sign_rows(int k) { return k < 7 ? header.labels + 1 : k < 9 ? 8 : 6; }

static Parser make_parser(const float *vectors, int width, int layers, int hidden) {
  Parser p = {.encoder = make_encoder(&header, vectors, header.features, width, layers), .hidden = hidden};
  p.slots = tensor((size_t)width * SLOTS * hidden, sqrtf(1.0f / (width * 6)));
  p.absent = tensor(SLOTS * 2 * hidden, 0.1f);
  for (int k = 0; k < SIGNS; k++) p.sign[k] = tensor((size_t)sign_rows(k) * hidden, 0.1f);
  p.bias = tensor(hidden, 0);
  p.output = tensor((size_t)hidden * header.actions, sqrtf(1.0f / hidden));
  p.output_bias = tensor(header.actions, 0);
  size_t n = (size_t)MAX_TOKENS * SLOTS * hidden;
  p.projected = floats(n);
  p.gradient = floats(n);
  p.turned_top = floats((size_t)MAX_TOKENS * width);
  p.turned_slots = floats((size_t)width * SLOTS * hidden);
  return p;
}

static void read_batch(Parser *p, Sentence **batch, int count, int training) {
  encode(&p->encoder, batch, count, training);
  int all = SLOTS * p->hidden, t = p->encoder.tokens;
  memset(p->projected, 0, sizeof(float) * (size_t)t * all);
  multiply(t, all, p->encoder.width, p->encoder.x[p->encoder.layers], p->slots.w, p->projected, all);
}

static float *slot_row(Parser *p, int slot, int position, int n, int offset, int gradient) {
  int kind = position == 0 ? 0 : position == n + 1 ? 1 : -1;
  if (kind >= 0) return (gradient ? p->absent.g : p->absent.w) + (size_t)(slot * 2 + kind) * p->hidden;
  return (gradient ? p->gradient : p->projected) + ((size_t)(offset + position - 1) * SLOTS + slot) * p->hidden;
}

static void add_to(float *restrict to, const float *restrict from, int n) { for (int i = 0; i < n; i++) to[i] += from[i]; }

// Hidden layer (after ReLU and, in training, dropout) and the score of every action.
static void score(Parser *p, const int *slot, const int *sign, int n, int offset, int training, float *hidden, float *z) {
  int h = p->hidden, a = header.actions;
  memcpy(hidden, p->bias.w, sizeof(float) * h);
  for (int k = 0; k < SLOTS; k++) add_to(hidden, slot_row(p, k, slot[k], n, offset, 0), h);
  for (int k = 0; k < SIGNS; k++) add_to(hidden, p->sign[k].w + (size_t)sign[k] * h, h);
  for (int i = 0; i < h; i++) {
    float x = hidden[i];
    hidden[i] = x <= 0 ? 0 : !training ? x : uniform() < drop_hidden ? 0 : x / (1 - drop_hidden);
  }
  memcpy(z, p->output_bias.w, sizeof(float) * a);
  for (int i = 0; i < h; i++) {
    float x = hidden[i];
    if (x == 0) continue;
    const float *w = p->output.w + (size_t)i * a;
    for (int j = 0; j < a; j++) z[j] += x * w[j];
  }
}

static int is_allowed(int action, int can) {
  return action == 0 ? can & CAN_SHIFT : action < header.root_action ? can & CAN_LEFT : action == header.root_action ? 0 : can & CAN_RIGHT;
}
static int best_action(const float *z, int can) {
  int best = -1;
  for (int a = 0; a < header.actions; a++) if (is_allowed(a, can) && (best < 0 || z[a] > z[best])) best = a;
  return best;
}
// Actions without choice: shift onto an empty stack, attach the last word to the root.
static int forced(const State *s, int can) { return can == CAN_SHIFT ? 0 : can == MUST_ROOT ? header.root_action : -1; }

// Marks the actions that lose no gold arc; where the arc is right, only its own label will do.
static void mark_good(const State *s, const Sentence *gold, int can, unsigned char *good) {
  int shift, left, right, least = 1 << 30;
  costs(s, gold, &shift, &left, &right);
  if (can & CAN_SHIFT && shift < least) least = shift;
  if (can & CAN_LEFT && left < least) least = left;
  if (can & CAN_RIGHT && right < least) least = right;
  memset(good, 0, header.actions);
  int s0 = s->stack[s->depth - 1], label = gold->label[s0], root = header.root_action;
  if (can & CAN_SHIFT && shift == least) good[0] = 1;
  if (can & CAN_LEFT && left == least) {
    if (gold->head[s0] == s->next && label >= 0 && header.left[label] >= 0) good[header.left[label]] = 1;
    else memset(good + 1, 1, root - 1);
  }
  if (can & CAN_RIGHT && right == least) {
    if (gold->head[s0] == s->stack[s->depth - 2] && label >= 0 && header.right[label] >= 0) good[header.right[label]] = 1;
    else memset(good + root + 1, 1, header.actions - root - 1);
  }
}

// Actions' scores become probabilities of those allowed; the others get 0.
static void squash(float *z, int can) {
  float most = -1e30f, all = 0;
  for (int a = 0; a < header.actions; a++) if (is_allowed(a, can) && z[a] > most) most = z[a];
  for (int a = 0; a < header.actions; a++) all += z[a] = is_allowed(a, can) ? expf(z[a] - most) : 0;
  for (int a = 0; a < header.actions; a++) z[a] /= all;
}

// What the teachers find likely in this state; returns the likeliest action.
static int ask_teachers(const int *slot, const int *sign, int n, int offset, int can, float *aim) {
  float hidden[MAX_HIDDEN], z[MAX_ACTIONS];
  memset(aim, 0, sizeof(float) * header.actions);
  for (int m = 0; m < teacher_count; m++) {
    score(&teachers[m], slot, sign, n, offset, 0, hidden, z);
    squash(z, can);
    for (int a = 0; a < header.actions; a++) aim[a] += z[a] / teacher_count;
  }
  return best_action(aim, can);
}

// What the dynamic oracle allows, each action by its own probability; returns the likeliest of them.
static int ask_oracle(const State *s, const Sentence *gold, int can, const float *p, float *aim) {
  unsigned char good[MAX_ACTIONS];
  mark_good(s, gold, can, good);
  int best = -1;
  float right = 0;
  for (int a = 0; a < header.actions; a++) {
    if (!good[a] || !is_allowed(a, can)) continue;
    right += p[a];
    if (best < 0 || p[a] > p[best]) best = a;
  }
  for (int a = 0; a < header.actions; a++) aim[a] = good[a] ? p[a] / (right + 1e-30f) : 0;
  loss_sum -= logf(right + 1e-20f);
  decisions++;
  mistakes += best != best_action(p, can);
  return best;
}

// `asked` is the sentence's place among those that the teachers have read.
static void learn_sentence(Parser *p, const Sentence *gold, int offset, int asked, int epoch) {
  static State s;
  start(&s, gold->n);
  int slot[SLOTS], sign[SIGNS], actions = header.actions, hidden_size = p->hidden;
  float hidden[MAX_HIDDEN], back[MAX_HIDDEN], z[MAX_ACTIONS], d[MAX_ACTIONS], aim[MAX_ACTIONS];
  while (!finished(&s)) {
    int can = allowed(&s), only = forced(&s, can);
    if (only >= 0) { take(&s, &header, only); continue; }
    look(&s, slot, sign);
    score(p, slot, sign, s.n, offset, 1, hidden, z);
    squash(z, can);
    int chosen = best_action(z, can);
    int better = gold->fold == WITHOUT_GOLD ? ask_teachers(slot, sign, s.n, asked, can, aim) : ask_oracle(&s, gold, can, z, aim);
    for (int a = 0; a < actions; a++) {
      d[a] = z[a] - aim[a];
      p->output_bias.g[a] += d[a];
    }
    for (int i = 0; i < hidden_size; i++) {
      back[i] = 0;
      float x = hidden[i];
      if (x == 0) continue;
      const float *w = p->output.w + (size_t)i * actions;
      float *g = p->output.g + (size_t)i * actions, sum = 0;
      for (int a = 0; a < actions; a++) { sum += w[a] * d[a]; g[a] += x * d[a]; }
      back[i] = sum / (1 - drop_hidden);
    }
    add_to(p->bias.g, back, hidden_size);
    for (int k = 0; k < SLOTS; k++) add_to(slot_row(p, k, slot[k], s.n, offset, 1), back, hidden_size);
    for (int k = 0; k < SIGNS; k++) add_to(p->sign[k].g + (size_t)sign[k] * hidden_size, back, hidden_size);
    take(&s, &header, (epoch > 1 || goes_on) && uniform() < explore ? chosen : better);
  }
}

static void learn_batch(Parser *p, Sentence **batch, int count, int epoch, float rate) {
  int all = SLOTS * p->hidden, d = p->encoder.width;
  read_batch(p, batch, count, 1);
  int t = p->encoder.tokens;
  memset(p->gradient, 0, sizeof(float) * (size_t)t * all);
  Sentence *without[64];
  int others = 0, asked = 0;
  for (int b = 0; b < count; b++) if (batch[b]->fold == WITHOUT_GOLD) without[others++] = batch[b];
  if (others > 0) for (int m = 0; m < teacher_count; m++) read_batch(&teachers[m], without, others, 0);
  for (int b = 0; b < count; b++) {
    learn_sentence(p, batch[b], p->encoder.offset[b], asked, epoch);
    if (batch[b]->fold == WITHOUT_GOLD) asked += batch[b]->n;
  }
  float *top = p->encoder.x[p->encoder.layers], *top_gradient = p->encoder.g[p->encoder.layers];
  transpose(t, d, top, p->turned_top);
  multiply(d, all, t, p->turned_top, p->gradient, p->slots.g, all);
  transpose(d, all, p->slots.w, p->turned_slots);
  memset(top_gradient, 0, sizeof(float) * (size_t)t * d);
  multiply(t, d, all, p->gradient, p->turned_slots, top_gradient, d);
  learn_encoder(&p->encoder, batch, count, rate);
  adam_all(&p->slots, rate);
  adam_all(&p->absent, rate);
  for (int k = 0; k < SIGNS; k++) adam_all(&p->sign[k], rate);
  adam_all(&p->bias, rate);
  adam_all(&p->output, rate);
  adam_all(&p->output_bias, rate);
}

// Parses one sentence with the sum of the models' scores.
static void parse(Parser *models, int count, Sentence *x, State *s) {
  int slot[SLOTS], sign[SIGNS];
  float hidden[MAX_HIDDEN], z[MAX_ACTIONS], sum[MAX_ACTIONS];
  for (int m = 0; m < count; m++) read_batch(&models[m], &x, 1, 0);
  start(s, x->n);
  while (!finished(s)) {
    int can = allowed(s), action = forced(s, can);
    if (action < 0) {
      look(s, slot, sign);
      memset(sum, 0, sizeof sum);
      for (int m = 0; m < count; m++) {
        score(&models[m], slot, sign, s->n, 0, 0, hidden, z);
        add_to(sum, z, header.actions);
      }
      action = best_action(sum, can);
    }
    take(s, &header, action);
  }
}

// Unlabelled and labelled attachment per fold of the file (fold 0: EWT, 1: GUM, 2: our own trees), with subtypes.
static void report(Parser *models, int count, Sentences *dev) {
  long right[3] = {0}, labelled[3] = {0}, words[3] = {0};
  static State s;
  for (int i = 0; i < dev->count; i++) {
    Sentence *x = &dev->all[i];
    int f = x->fold > 2 ? 2 : x->fold;
    parse(models, count, x, &s);
    for (int j = 1; j <= x->n; j++) {
      int head = s.head[j] == x->head[j];
      right[f] += head;
      labelled[f] += head && s.label[j] == x->label[j];
    }
    words[f] += x->n;
  }
  for (int f = 0; f < 3; f++) if (words[f]) printf("  %s %.2f %.2f", f == 0 ? "EWT" : f == 1 ? "GUM" : "own", 100.0 * right[f] / words[f], 100.0 * labelled[f] / words[f]);
  printf("\n");
  fflush(stdout);
}

static void each_tensor(Parser *p, FILE *f, void (*visit)(FILE *, const Tensor *)) {
  each_of_encoder(&p->encoder, f, visit);
  visit(f, &p->slots);
  visit(f, &p->absent);
  for (int k = 0; k < SIGNS; k++) visit(f, &p->sign[k]);
  visit(f, &p->bias);
  visit(f, &p->output);
  visit(f, &p->output_bias);
}

static int read_models(const char *paths, Parser *models, const float *vectors, int width, int layers, int hidden) {
  char list[2000];
  int count = 0;
  snprintf(list, sizeof list, "%s", paths);
  for (char *path = strtok(list, ","); path && count < MAX_MODELS; path = strtok(NULL, ","), count++) {
    models[count] = make_parser(vectors, width, layers, hidden);
    FILE *f = fopen(path, "rb");
    if (!f) { fprintf(stderr, "cannot read %s\n", path); exit(1); }
    each_tensor(&models[count], f, restore);
    fclose(f);
  }
  return count;
}

static void write_trees(Parser *models, int count, const char *in, const char *out) {
  Sentences s = load_sentences(in, header.features);
  static State state;
  FILE *f = fopen(out, "wb");
  for (int i = 0; i < s.count; i++) {
    parse(models, count, &s.all[i], &state);
    fwrite(state.head + 1, 4, s.all[i].n, f);
    fwrite(state.label + 1, 4, s.all[i].n, f);
  }
  fclose(f);
}

int main(int argc, char **argv) {
  header = load_header(option(argc, argv, "header", "header.bin"));
  size_t bytes;
  const float *vectors = read_all(option(argc, argv, "vectors", "vectors.bin"), &bytes);
  int width = number(argc, argv, "width", 96), layers = number(argc, argv, "layers", 4), hidden = number(argc, argv, "hidden", 128);
  if (header.actions > MAX_ACTIONS || hidden > MAX_HIDDEN) { fprintf(stderr, "too large\n"); return 1; }
  seed_random((long)number(argc, argv, "seed", 1));
  mean_share = number(argc, argv, "mean", mean_share);

  const char *read = option(argc, argv, "read", NULL);
  if (read) {
    static Parser models[MAX_MODELS];
    int count = read_models(read, models, vectors, width, layers, hidden);
    const char *dev = option(argc, argv, "dev", NULL), *in = option(argc, argv, "parse", NULL);
    if (dev) { Sentences d = load_sentences(dev, header.features); report(models, count, &d); }
    if (in) write_trees(models, count, in, option(argc, argv, "trees", "trees.bin"));
    return 0;
  }

  Sentences train = load_sentences(option(argc, argv, "train", "train.bin"), header.features);
  Sentences dev = load_sentences(option(argc, argv, "dev", "dev.bin"), header.features);
  int epochs = number(argc, argv, "epochs", 12), most = number(argc, argv, "batch", 16);
  float rate = number(argc, argv, "rate", 2e-3);
  drop_hidden = number(argc, argv, "drop-hidden", 0.3);
  Parser p = make_parser(vectors, width, layers, hidden);
  p.encoder.drop_input = number(argc, argv, "drop-input", 0.25);
  const char *taught = option(argc, argv, "teachers", NULL);
  if (taught) teacher_count = read_models(taught, teachers, vectors, width, layers, hidden);
  const char *known = option(argc, argv, "start", NULL);
  goes_on = known != NULL;
  if (known) {
    FILE *f = fopen(known, "rb");
    if (!f) { fprintf(stderr, "cannot read %s\n", known); return 1; }
    each_tensor(&p, f, restore);
    fclose(f);
  }
  Sentence **order = reserve(sizeof(Sentence *) * (size_t)(train.count + 1));
  for (int epoch = 1; epoch <= epochs; epoch++) {
    double started = now();
    loss_sum = 0;
    decisions = mistakes = 0;
    int n = 0;
    for (int i = 0; i < train.count; i++) order[n++] = &train.all[i];
    shuffle(order, n);
    for (int at = 0; at < n;) {
      Sentence *batch[64];
      double done = (epoch - 1 + (double)at / n) / epochs;
      int count = next_batch(order, n, &at, most, MAX_TOKENS, batch);
      adam_step++;
      learn_batch(&p, batch, count, epoch, rate_at(rate, done));
      if (adam_step % MEAN_EVERY == 0) { each_tensor(&p, NULL, follow); means++; }
    }
    each_tensor(&p, NULL, swap_mean);
    printf("epoch %d loss %.4f wrong %.2f%% (%.1f s)", epoch, loss_sum / decisions, 100.0 * mistakes / decisions, now() - started);
    if (epoch % 2 == 0 || epoch == epochs) report(&p, 1, &dev);
    else printf("\n");
    fflush(stdout);
    if (epoch < epochs) each_tensor(&p, NULL, swap_mean);
  }
  FILE *f = fopen(option(argc, argv, "weights", "parser.bin"), "wb");
  each_tensor(&p, f, save);
  fclose(f);
  return 0;
}
