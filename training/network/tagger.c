// Trains the tagger: encoder, then one linear layer to the tags (and, in training only, one to the words' relations,
// which makes the encoder look at syntax). With fold=k it learns from the sentences of all other
// folds and writes tags for those of fold k (jackknife), so that the parser learns from tags as wrong as it will meet.
//   tagger header=… vectors=… train=… dev=… tags=OUT [weights=OUT] [fold=K] [epochs=10] [width=64] [layers=3] [seed=1]
//   tagger header=… vectors=… read=WEIGHTS parse=IN tags=OUT [flatten=0.8] [width=64] [layers=3] [seed=1]
#include "encoder.h"

static Header header;
static Encoder encoder;
static Tensor output, bias, side_output, side_bias;
static float side = 0.3f;  // weight of the relations' loss
static float *scores, *errors, *turned;

static void score(int tokens) {
  int n = header.tags;
  for (int i = 0; i < tokens; i++) memcpy(scores + (size_t)i * n, bias.w, sizeof(float) * n);
  multiply(tokens, n, encoder.width, encoder.x[encoder.layers], output.w, scores, n);
}

// Softmax loss of one layer on `hidden`; adds to the gradients and to the encoder's. `gold(sentence, word)` is the class.
static int gold_tag(const Sentence *s, int j) { return s->tag[j]; }
static int gold_label(const Sentence *s, int j) { return s->label[j + 1]; }
static double learn_layer(Sentence **batch, int count, const float *hidden, Tensor *w, Tensor *b, int n, float weight, int (*gold)(const Sentence *, int)) {
  int d = encoder.width, t = encoder.tokens, i = 0;
  for (int r = 0; r < t; r++) memcpy(scores + (size_t)r * n, b->w, sizeof(float) * n);
  multiply(t, n, d, hidden, w->w, scores, n);
  double loss = 0;
  for (int k = 0; k < count; k++)
    for (int j = 0; j < batch[k]->n; j++, i++) {
      float *z = scores + (size_t)i * n, *e = errors + (size_t)i * n, most = z[0], sum = 0;
      int right = gold(batch[k], j);
      if (right < 0) { memset(e, 0, sizeof(float) * n); continue; }
      for (int a = 1; a < n; a++) if (z[a] > most) most = z[a];
      for (int a = 0; a < n; a++) sum += e[a] = expf(z[a] - most);
      loss -= logf(e[right] / sum + 1e-20f);
      for (int a = 0; a < n; a++) b->g[a] += e[a] = weight * (e[a] / sum - (a == right));
    }
  transpose(t, d, hidden, turned);
  multiply(d, n, t, turned, errors, w->g, n);
  transpose(d, n, w->w, turned);
  multiply(t, d, n, errors, turned, encoder.g[encoder.layers], d);
  return loss;
}

static double learn(Sentence **batch, int count, float drop) {
  encode(&encoder, batch, count, 1);
  size_t n = (size_t)encoder.tokens * encoder.width;
  float *top = encoder.x[encoder.layers], *kept = encoder.scratch, *hidden = encoder.gather, *gradient = encoder.g[encoder.layers];
  for (size_t i = 0; i < n; i++) kept[i] = uniform() < drop ? 0 : 1 / (1 - drop);
  for (size_t i = 0; i < n; i++) hidden[i] = top[i] * kept[i];
  memset(gradient, 0, sizeof(float) * n);
  double loss = learn_layer(batch, count, hidden, &output, &bias, header.tags, 1, gold_tag);
  if (side > 0) learn_layer(batch, count, hidden, &side_output, &side_bias, header.labels, side, gold_label);
  for (size_t i = 0; i < n; i++) gradient[i] *= kept[i];
  return loss;
}

static void each_tensor(FILE *f, void (*visit)(FILE *, const Tensor *)) {
  each_of_encoder(&encoder, f, visit);
  visit(f, &output);
  visit(f, &bias);
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

static int best(int token) {
  const float *z = scores + (size_t)token * header.tags;
  if (flatten > 0) return draw(z, header.tags);
  int b = 0;
  for (int a = 1; a < header.tags; a++) if (z[a] > z[b]) b = a;
  return b;
}

// Tags every sentence that `fold` selects (all when -1) and writes count, index, n, tags.
static void write_tags(const char *path, Sentences *s, int fold) {
  FILE *f = fopen(path, "wb");
  for (int i = 0; i < s->count; i++) {
    Sentence *x = &s->all[i];
    if (fold >= 0 && x->fold != fold) continue;
    encode(&encoder, &x, 1, 0);
    score(x->n);
    fwrite(&i, 4, 1, f);
    fwrite(&x->n, 4, 1, f);
    for (int j = 0; j < x->n; j++) { int t = best(j); fwrite(&t, 4, 1, f); }
  }
  fclose(f);
}

static double accuracy(Sentences *s) {
  long right = 0;
  for (int i = 0; i < s->count; i++) {
    Sentence *x = &s->all[i];
    encode(&encoder, &x, 1, 0);
    score(x->n);
    for (int j = 0; j < x->n; j++) right += best(j) == x->tag[j];
  }
  return 100.0 * right / s->words;
}

int main(int argc, char **argv) {
  header = load_header(option(argc, argv, "header", "header.bin"));
  size_t bytes;
  const float *vectors = read_all(option(argc, argv, "vectors", "vectors.bin"), &bytes);
  int epochs = number(argc, argv, "epochs", 10), fold = number(argc, argv, "fold", -1);
  float rate = number(argc, argv, "rate", 2e-3), drop = number(argc, argv, "drop", 0.3);
  seed_random((long)number(argc, argv, "seed", 1));
  encoder = make_encoder(&header, vectors, header.features - 1, number(argc, argv, "width", 64), number(argc, argv, "layers", 3));
  encoder.drop_input = number(argc, argv, "drop-input", 0.25);
  output = tensor((size_t)encoder.width * header.tags, sqrtf(1.0f / encoder.width));
  bias = tensor(header.tags, 0);
  side_output = tensor((size_t)encoder.width * header.labels, sqrtf(1.0f / encoder.width));
  side_bias = tensor(header.labels, 0);
  side = number(argc, argv, "side", side);
  scores = floats((size_t)MAX_TOKENS * header.tags);
  errors = floats((size_t)MAX_TOKENS * header.tags);
  turned = floats((size_t)MAX_TOKENS * encoder.width + (size_t)encoder.width * header.tags);

  const char *read = option(argc, argv, "read", NULL);
  if (read) {
    FILE *f = fopen(read, "rb");
    if (!f) { fprintf(stderr, "cannot read %s\n", read); return 1; }
    each_tensor(f, restore);
    fclose(f);
    flatten = number(argc, argv, "flatten", 0);
    Sentences in = load_sentences(option(argc, argv, "parse", "train.bin"), header.features);
    write_tags(option(argc, argv, "tags", "tags.bin"), &in, -1);
    return 0;
  }

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
      loss += learn(batch, count, drop);
      adam_step++;
      float r = rate_at(rate, done);
      learn_encoder(&encoder, batch, count, r);
      adam_all(&output, r);
      adam_all(&bias, r);
      adam_all(&side_output, r);
      adam_all(&side_bias, r);
    }
    printf("epoch %d loss %.4f dev %.2f (%.1f s)\n", epoch, loss / part.words, epoch % 2 == 0 || epoch == epochs ? accuracy(&dev) : 0, now() - started);
    fflush(stdout);
  }
  if (fold >= 0) write_tags(option(argc, argv, "tags", "tags.bin"), &train, fold);
  else {
    write_tags(option(argc, argv, "tags", "tags.bin"), &dev, -1);
    FILE *f = fopen(option(argc, argv, "weights", "tagger.bin"), "wb");
    each_tensor(f, save);
    fclose(f);
  }
  return 0;
}
