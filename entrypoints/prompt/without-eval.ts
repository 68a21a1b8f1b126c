import { z } from 'zod';

/**
 * Imported before any schema is made. An extension page may not make functions from strings; zod would try, be refused
 * and log that, and for schemas that parse one message it would only cost time.
 */
z.config({ jitless: true });
