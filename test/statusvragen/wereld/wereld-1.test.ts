import { toetsDeel } from './toets-deel.ts';

toetsDeel(1);
