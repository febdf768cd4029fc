// Trains word vectors: structured skip-gram with negative sampling (Ling et al. 2015), one output table per position.
//   vectors words=IN size=V width=64 out=OUT [epochs=2] [seed=1]
// IN: int32 word ids in running order, -1 between sentences, 0 for words outside the vocabulary.
#include "tensor.h"

#define WINDOW 2
#define NEGATIVES 6
#define TABLE (1 << 22)

static inline float squash(float x) {
  return x > 8 ? 1 : x < -8 ? 0 : 1 / (1 + expf(-x));
}

int main(int argc, char **argv) {
  size_t bytes;
  const int *words = read_all(option(argc, argv, "words", "words.bin"), &bytes);
  long n = (long)(bytes / 4);
  int size = number(argc, argv, "size", 0), width = number(argc, argv, "width", 64), epochs = number(argc, argv, "epochs", 2);
  float rate = number(argc, argv, "rate", 0.05);
  seed_random((long)number(argc, argv, "seed", 1));
  long *count = reserve(sizeof(long) * (size_t)size), total = 0;
  for (long i = 0; i < n; i++) if (words[i] > 0) { count[words[i]]++; total++; }
  int *table = reserve(sizeof(int) * TABLE);
  double mass = 0, sum = 0;
  for (int w = 1; w < size; w++) mass += pow(count[w], 0.75);
  for (int i = 0, w = 1; i < TABLE; i++) {
    while (w < size - 1 && sum + pow(count[w], 0.75) < mass * i / TABLE) sum += pow(count[w++], 0.75);
    table[i] = w;
  }
  float *in = floats((size_t)size * width), *out[2 * WINDOW], *grad = floats(width);
  for (size_t i = 0; i < (size_t)size * width; i++) in[i] = (uniform() - 0.5f) / width;
  for (int k = 0; k < 2 * WINDOW; k++) out[k] = floats((size_t)size * width);
  double started = now();
  long seen = 0;
  for (int epoch = 0; epoch < epochs; epoch++)
    for (long i = 0; i < n; i++) {
      int w = words[i];
      if (w <= 0) continue;
      seen++;
      float r = rate * (1 - (float)seen / ((float)total * epochs + 1));
      if (r < rate * 1e-3f) r = rate * 1e-3f;
      // frequent words are thinned out, less sharply than usual: syntax lives in them
      float share = (float)count[w] / total;
      if (share > 1e-3f && uniform() > sqrtf(1e-3f / share)) continue;
      float *v = in + (size_t)w * width;
      memset(grad, 0, sizeof(float) * width);
      for (int k = 0, offset = -WINDOW; offset <= WINDOW; offset++) {
        if (offset == 0) continue;
        long p = i + offset;
        float *slot = out[k++];
        int c = p < 0 || p >= n ? -1 : words[p];
        if (offset == -2 && (i == 0 || words[i - 1] < 0)) continue;
        if (c < 0) { if (offset < 0) continue; break; }
        if (c == 0) continue;
        for (int s = 0; s <= NEGATIVES; s++) {
          int target = s == 0 ? c : table[(int)(uniform() * TABLE)];
          if (s > 0 && target == c) continue;
          float *u = slot + (size_t)target * width, dot = 0;
          lane acc = {0};
          for (int d = 0; d < width; d += LANE) acc += *(lane *)(v + d) * *(lane *)(u + d);
          for (int d = 0; d < LANE; d++) dot += acc[d];
          float g = r * ((s == 0) - squash(dot));
          for (int d = 0; d < width; d += LANE) {
            *(lane *)(grad + d) += g * *(lane *)(u + d);
            *(lane *)(u + d) += g * *(lane *)(v + d);
          }
        }
      }
      for (int d = 0; d < width; d++) v[d] += grad[d];
      if (seen % 5000000 == 0) { printf("%ld of %ld words, %.0f s\n", seen, total * epochs, now() - started); fflush(stdout); }
    }
  // one scale for all: root mean square 0.3 over frequent words, the spread of the trained tables
  double square = 0;
  int frequent = size < 5000 ? size : 5000;
  for (size_t i = width; i < (size_t)frequent * width; i++) square += in[i] * in[i];
  float scale = 0.3f / sqrtf(square / ((frequent - 1) * width));
  for (size_t i = 0; i < (size_t)size * width; i++) in[i] *= scale;
  memset(in, 0, sizeof(float) * width);
  FILE *f = fopen(option(argc, argv, "out", "vectors.bin"), "wb");
  fwrite(in, sizeof(float), (size_t)size * width, f);
  fclose(f);
  return 0;
}
