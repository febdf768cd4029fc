// Trains the tagger: encoder, then one linear layer to the tags (and, in training only, one to the words' relations,
// which makes the encoder look at syntax). With fold=k it learns from the sentences of all other
// folds and writes tags for those of fold k (jackknife), so that the parser learns from tags as wrong as it will meet.
// Of sentences without gold (fold 9) it learns what its teachers think likely: the mean of their probabilities.
//   tagger header=… vectors=… train=… dev=… [start=WEIGHTS] tags=OUT [weights=OUT] [fold=K] [teachers=W1,W2,… [teacher-layers=3]] [epochs=10] [width=64] [layers=3] [seed=1]
//   tagger header=… vectors=… read=W1,W2,… [dev=…] [parse=IN tags=OUT] [flatten=0.8] [width=64] [layers=3] [seed=1]
#include "encoder.h"

#define MAX_MODELS 8

typedef struct { Encoder encoder; Tensor output, bias, side_output, side_bias; float *scores; } Tagger;

static Header header;
static Tagger teachers[MAX_MODELS];
static int teacher_count = 0;
static float side = 0.3f;  // weight of the relations' loss
static float *errors, *turned, *target;

static Tagger make_tagger(const float *vectors, int width, int layers) {
  Tagger t = {.encoder = make_encoder(&header, vectors, header.features - 1, width, layers)};
  t.output = tensor((size_t)width * header.tags, sqrtf(1.0f / width));
  t.bias = tensor(header.tags, 0);
  t.side_output = tensor((size_t)width * header.labels, sqrtf(1.0f / width));
  t.side_bias = tensor(header.labels, 0);
  t.scores = floats((size_t)MAX_TOKENS * (header.tags > header.labels ? header.tags : header.labels));
  return t;
}

static void score(Tagger *t, Sentence **batch, int count) {
  int n = header.tags;
  encode(&t->encoder, batch, count, 0);
  for (int i = 0; i < t->encoder.tokens; i++) memcpy(t->scores + (size_t)i * n, t->bias.w, sizeof(float) * n);
  multiply(t->encoder.tokens, n, t->encoder.width, t->encoder.x[t->encoder.layers], t->output.w, t->scores, n);
}

// The scores become probabilities; returns the logarithm of their sum.
static float squash(float *z, int n) {
  float most = z[0], sum = 0;
  for (int a = 1; a < n; a++) if (z[a] > most) most = z[a];
  for (int a = 0; a < n; a++) sum += z[a] = expf(z[a] - most);
  for (int a = 0; a < n; a++) z[a] /= sum;
  return most + logf(sum);
}

// The teachers' mean probabilities for the words of sentences without gold, at these words' places in the batch.
static void ask_teachers(Sentence **batch, int count) {
  int n = header.tags, place[64], others = 0, at = 0;
  Sentence *without[64];
  for (int b = 0; b < count; at += batch[b++]->n) if (batch[b]->fold == WITHOUT_GOLD) { place[others] = at; without[others++] = batch[b]; }
  if (others == 0) return;
  memset(target, 0, sizeof(float) * (size_t)at * n);
  for (int m = 0; m < teacher_count; m++) {
    score(&teachers[m], without, others);
    float *from = teachers[m].scores;
    for (int b = 0; b < others; b++)
      for (int j = 0; j < without[b]->n; j++, from += n) {
        squash(from, n);
        float *to = target + (size_t)(place[b] + j) * n;
        for (int a = 0; a < n; a++) to[a] += from[a] / teacher_count;
      }
  }
}

// Softmax loss of one layer on `hidden`; adds to the gradients and to the encoder's. `gold(sentence, word)` is the class.
static int gold_tag(const Sentence *s, int j) { return s->tag[j]; }
static int gold_label(const Sentence *s, int j) { return s->label[j + 1]; }
static double learn_layer(Tagger *tagger, Sentence **batch, int count, const float *hidden, Tensor *w, Tensor *b, int n, float weight, int (*gold)(const Sentence *, int)) {
  int d = tagger->encoder.width, t = tagger->encoder.tokens, i = 0;
  float *scores = tagger->scores;
  for (int r = 0; r < t; r++) memcpy(scores + (size_t)r * n, b->w, sizeof(float) * n);
  multiply(t, n, d, hidden, w->w, scores, n);
  double loss = 0;
  for (int k = 0; k < count; k++)
    for (int j = 0; j < batch[k]->n; j++, i++) {
      float *z = scores + (size_t)i * n, *e = errors + (size_t)i * n;
      int right = gold(batch[k], j), taught = gold == gold_tag && batch[k]->fold == WITHOUT_GOLD;
      if (right < 0 && !taught) { memset(e, 0, sizeof(float) * n); continue; }
      squash(z, n);
      if (!taught) loss -= logf(z[right] + 1e-20f);
      const float *aim = target + (size_t)i * n;
      for (int a = 0; a < n; a++) b->g[a] += e[a] = weight * (z[a] - (taught ? aim[a] : a == right));
    }
  transpose(t, d, hidden, turned);
  multiply(d, n, t, turned, errors, w->g, n);
  transpose(d, n, w->w, turned);
  multiply(t, d, n, errors, turned, tagger->encoder.g[tagger->encoder.layers], d);
  return loss;
}

static double learn(Tagger *tagger, Sentence **batch, int count, float drop, float rate) {
  Encoder *e = &tagger->encoder;
  if (teacher_count > 0) ask_teachers(batch, count);
  encode(e, batch, count, 1);
  size_t n = (size_t)e->tokens * e->width;
  float *top = e->x[e->layers], *kept = e->scratch, *hidden = e->gather, *gradient = e->g[e->layers];
  for (size_t i = 0; i < n; i++) kept[i] = uniform() < drop ? 0 : 1 / (1 - drop);
  for (size_t i = 0; i < n; i++) hidden[i] = top[i] * kept[i];
  memset(gradient, 0, sizeof(float) * n);
  double loss = learn_layer(tagger, batch, count, hidden, &tagger->output, &tagger->bias, header.tags, 1, gold_tag);
  if (side > 0) learn_layer(tagger, batch, count, hidden, &tagger->side_output, &tagger->side_bias, header.labels, side, gold_label);
  for (size_t i = 0; i < n; i++) gradient[i] *= kept[i];
  learn_encoder(e, batch, count, rate);
  adam_all(&tagger->output, rate);
  adam_all(&tagger->bias, rate);
  adam_all(&tagger->side_output, rate);
  adam_all(&tagger->side_bias, rate);
  return loss;
}

static void each_tensor(Tagger *t, FILE *f, void (*visit)(FILE *, const Tensor *)) {
  each_of_encoder(&t->encoder, f, visit);
  visit(f, &t->output);
  visit(f, &t->bias);
}

static int read_models(const char *paths, Tagger *models, const float *vectors, int width, int layers) {
  char list[2000];
  int count = 0;
  snprintf(list, sizeof list, "%s", paths);
  for (char *path = strtok(list, ","); path && count < MAX_MODELS; path = strtok(NULL, ","), count++) {
    models[count] = make_tagger(vectors, width, layers);
    FILE *f = fopen(path, "rb");
    if (!f) { fprintf(stderr, "cannot read %s\n", path); exit(1); }
    each_tensor(&models[count], f, restore);
    fclose(f);
  }
  return count;
}

// Above 0, tags are drawn from the probabilities to this power: so a tagger errs on sentences that it has learned about as it
// would on others.
static float flatten = 0;
static int draw(const float *z, int n) {
  float most = z[0], all = 0;
  for (int a = 1; a < n; a++) if (z[a] > most) most = z[a];
  for (int a = 0; a < n; a++) all += expf(flatten * (z[a] - most));
  float left = uniform() * all;
  for (int a = 0; a < n; a++) if ((left -= expf(flatten * (z[a] - most))) <= 0) return a;
  return n - 1;
}

static int best(const float *z) {
  if (flatten > 0) return draw(z, header.tags);
  int b = 0;
  for (int a = 1; a < header.tags; a++) if (z[a] > z[b]) b = a;
  return b;
}

// Tags of one sentence, by the sum of the models' scores.
static void tag(Tagger *models, int count, Sentence *x, int *tags) {
  int n = header.tags;
  for (int m = 0; m < count; m++) {
    score(&models[m], &x, 1);
    if (m > 0) for (int i = 0; i < x->n * n; i++) models[0].scores[i] += models[m].scores[i];
  }
  for (int j = 0; j < x->n; j++) tags[j] = best(models[0].scores + (size_t)j * n);
}

// Tags every sentence that `fold` selects (all when -1) and writes count, index, n, tags.
static void write_tags(Tagger *models, int count, const char *path, Sentences *s, int fold) {
  FILE *f = fopen(path, "wb");
  int tags[MAX_WORDS];
  for (int i = 0; i < s->count; i++) {
    Sentence *x = &s->all[i];
    if (fold >= 0 && x->fold != fold) continue;
    tag(models, count, x, tags);
    fwrite(&i, 4, 1, f);
    fwrite(&x->n, 4, 1, f);
    fwrite(tags, 4, x->n, f);
  }
  fclose(f);
}

// Right parts of speech and right tags per fold of the file (fold 0: EWT, 1: GUM, 2: our own trees).
static void report(Tagger *models, int count, Sentences *s) {
  long right[3] = {0}, fine[3] = {0}, words[3] = {0};
  int tags[MAX_WORDS];
  for (int i = 0; i < s->count; i++) {
    Sentence *x = &s->all[i];
    int f = x->fold > 2 ? 2 : x->fold;
    tag(models, count, x, tags);
    for (int j = 0; j < x->n; j++) {
      if (x->tag[j] < 0) continue;
      right[f] += header.part[tags[j]] == header.part[x->tag[j]];
      fine[f] += tags[j] == x->tag[j];
    }
    words[f] += x->n;
  }
  for (int f = 0; f < 3; f++) if (words[f]) printf("  %s %.2f %.2f", f == 0 ? "EWT" : f == 1 ? "GUM" : "own", 100.0 * right[f] / words[f], 100.0 * fine[f] / words[f]);
  printf("\n");
}

int main(int argc, char **argv) {
  header = load_header(option(argc, argv, "header", "header.bin"));
  size_t bytes;
  const float *vectors = read_all(option(argc, argv, "vectors", "vectors.bin"), &bytes);
  int epochs = number(argc, argv, "epochs", 10), fold = number(argc, argv, "fold", -1);
  int width = number(argc, argv, "width", 64), layers = number(argc, argv, "layers", 3);
  float rate = number(argc, argv, "rate", 2e-3), drop = number(argc, argv, "drop", 0.3);
  seed_random((long)number(argc, argv, "seed", 1));
  mean_share = number(argc, argv, "mean", mean_share);
  side = number(argc, argv, "side", side);
  int widest = header.tags > header.labels ? header.tags : header.labels;
  errors = floats((size_t)MAX_TOKENS * widest);
  target = floats((size_t)MAX_TOKENS * widest);
  turned = floats((size_t)MAX_TOKENS * width + (size_t)width * widest);

  const char *read = option(argc, argv, "read", NULL);
  if (read) {
    static Tagger models[MAX_MODELS];
    int count = read_models(read, models, vectors, width, layers);
    const char *dev = option(argc, argv, "dev", NULL), *in = option(argc, argv, "parse", NULL);
    if (dev) { Sentences d = load_sentences(dev, header.features); report(models, count, &d); }
    flatten = number(argc, argv, "flatten", 0);
    if (!in) return 0;
    Sentences s = load_sentences(in, header.features);
    write_tags(models, count, option(argc, argv, "tags", "tags.bin"), &s, -1);
    return 0;
  }

  Tagger tagger = make_tagger(vectors, width, layers);
  tagger.encoder.drop_input = number(argc, argv, "drop-input", 0.25);
  const char *known = option(argc, argv, "start", NULL), *taught = option(argc, argv, "teachers", NULL);
  if (known) {
    FILE *f = fopen(known, "rb");
    if (!f) { fprintf(stderr, "cannot read %s\n", known); return 1; }
    each_tensor(&tagger, f, restore);
    fclose(f);
  }
  if (taught) teacher_count = read_models(taught, teachers, vectors, width, number(argc, argv, "teacher-layers", layers));
  Sentences train = load_sentences(option(argc, argv, "train", "train.bin"), header.features);
  Sentences dev = load_sentences(option(argc, argv, "dev", "dev.bin"), header.features);
  Sentences part = {0, 0, reserve(sizeof(Sentence) * (size_t)(train.count + 1))};
  for (int i = 0; i < train.count; i++)
    if (fold < 0 || train.all[i].fold != fold) { part.all[part.count++] = train.all[i]; part.words += train.all[i].n; }
  Sentence **order = reserve(sizeof(Sentence *) * (size_t)(part.count + 1));
  for (int epoch = 1; epoch <= epochs; epoch++) {
    double started = now(), loss = 0;
    for (int i = 0; i < part.count; i++) order[i] = &part.all[i];
    shuffle(order, part.count);
    for (int at = 0; at < part.count;) {
      Sentence *batch[16];
      double done = (epoch - 1 + (double)at / part.count) / epochs;
      int count = next_batch(order, part.count, &at, 16, MAX_TOKENS, batch);
      adam_step++;
      loss += learn(&tagger, batch, count, drop, rate_at(rate, done));
      if (adam_step % MEAN_EVERY == 0) { each_tensor(&tagger, NULL, follow); means++; }
    }
    each_tensor(&tagger, NULL, swap_mean);
    printf("epoch %d loss %.4f (%.1f s)", epoch, loss / part.words, now() - started);
    if (epoch % 2 == 0 || epoch == epochs) report(&tagger, 1, &dev);
    else printf("\n");
    fflush(stdout);
    if (epoch < epochs) each_tensor(&tagger, NULL, swap_mean);
  }
  write_tags(&tagger, 1, option(argc, argv, "tags", "tags.bin"), fold >= 0 ? &train : &dev, fold);
  const char *weights = option(argc, argv, "weights", NULL);
  if (weights) {
    FILE *f = fopen(weights, "wb");
    each_tensor(&tagger, f, save);
    fclose(f);
  }
  return 0;
}
